import { type ComponentType, createElement, useEffect, useEffectEvent, useState } from 'react';

interface LoadedPartProps<Props extends object> {
  /** The same function at every drawing. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  /** False as long as nothing is to be loaded; what was loaded once stays drawn. */
  readonly when?: boolean;
  /** The part did not come: take this away, and say so. */
  readonly onMissing: () => void;
}

/**
 * A part of the app that is loaded when it is first wanted. Unlike `lazy`, one that did not come can
 * be asked for again: a session must be savable when the network is back.
 */
export function LoadedPart<Props extends object>(part: LoadedPartProps<Props>) {
  const { load, props, when = true, onMissing } = part;
  // In an object: a state that is a function would be called.
  const [loaded, setLoaded] = useState<{ readonly type: ComponentType<Props> }>();
  const tellMissing = useEffectEvent(onMissing);
  const isWanted = when && loaded === undefined;
  useEffect(
    function loadPart() {
      if (!isWanted) return undefined;
      let left = false;
      load().then(
        (type) => {
          if (!left) setLoaded({ type });
        },
        () => {
          if (!left) tellMissing();
        },
      );
      return () => {
        left = true;
      };
    },
    [load, isWanted],
  );
  return loaded === undefined ? null : createElement(loaded.type, props);
}

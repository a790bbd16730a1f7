import { type ComponentType, createElement, useEffect, useEffectEvent, useState } from 'react';

/** A part that is loaded when it is wanted; where it is drawn again it is there at once. */
export interface Part<Props extends object> {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly known: () => ComponentType<Props> | undefined;
}

/** What a part is loaded by. */
export function partOf<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Part<Props> {
  let loaded: ComponentType<Props> | undefined;
  return {
    load: async () => {
      loaded ??= await load();
      return loaded;
    },
    known: () => loaded,
  };
}

interface LoadedPartProps<Props extends object> {
  /** The same at every drawing. */
  readonly part: Part<Props>;
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
export function LoadedPart<Props extends object>(given: LoadedPartProps<Props>) {
  const { part, props, when = true, onMissing } = given;
  // In an object: a state that is a function would be called.
  const [{ type }, setLoaded] = useState({ type: when ? part.known() : undefined });
  const tellMissing = useEffectEvent(onMissing);
  const isWanted = when && type === undefined;
  useEffect(
    function loadPart() {
      if (!isWanted) return undefined;
      let left = false;
      part.load().then(
        (loaded) => {
          if (!left) setLoaded({ type: loaded });
        },
        () => {
          if (!left) tellMissing();
        },
      );
      return () => {
        left = true;
      };
    },
    [part, isWanted],
  );
  return type === undefined ? null : createElement(type, props);
}

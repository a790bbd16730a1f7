import type { Map as LeafletInstance } from 'leaflet';
import { type KeyboardEvent, useCallback, useMemo, useState } from 'react';
import { mapKey } from './mapKeys';
import { type Direction, neighbourInDirection } from './neighbourInDirection';
import type { DistrictPlace } from './outlines';

interface MapKeysOptions {
  readonly places: readonly DistrictPlace[];
  readonly map: LeafletInstance | null;
  /** The chosen district: the keyboard begins there. */
  readonly selected: string | undefined;
  readonly describe: (gss: string) => string;
  readonly onPoint: (gss: string | undefined) => void;
  readonly onSelect: (gss: string) => void;
  readonly onLeave: () => void;
}

const EDGE_WORDS: Readonly<Record<Direction, string>> = {
  up: 'further up',
  down: 'further down',
  left: 'further left',
  right: 'further right',
};

/** The district nearest to the middle of what is on screen: where the keyboard begins. */
function middlePlace(
  places: readonly DistrictPlace[],
  map: LeafletInstance | null,
): string | undefined {
  const centre = map?.getCenter();
  if (!centre) return places[0]?.gss;
  const distance = ({ lon, lat }: DistrictPlace) =>
    Math.hypot((lon - centre.lng) * 0.58, lat - centre.lat);
  return places.toSorted((a, b) => distance(a) - distance(b))[0]?.gss;
}

/** Brings a district's label point on screen without a flight. */
function reveal(map: LeafletInstance | null, place: DistrictPlace | undefined): void {
  if (!map || !place) return;
  map.panInside([place.lat, place.lon], { padding: [48, 48], animate: false });
}

/**
 * The keyboard of the map: one tab stop, a district at a time. Gives the frame its handlers, the
 * district the keyboard stands on, and what assistive technology is told.
 */
export function useMapKeys(options: MapKeysOptions) {
  const { places, map, selected, describe, onPoint, onSelect, onLeave } = options;
  const [active, setActive] = useState<string>();
  const [spoken, setSpoken] = useState('');
  const [helpShown, setHelpShown] = useState(false);
  const byCode = useMemo(() => new Map(places.map((place) => [place.gss, place])), [places]);

  const stand = useCallback(
    (gss: string) => {
      setActive(gss);
      setSpoken(describe(gss));
      onPoint(gss);
      reveal(map, byCode.get(gss));
    },
    [byCode, describe, map, onPoint],
  );

  const leave = useCallback(() => {
    setActive(undefined);
    setSpoken('');
    onPoint(undefined);
  }, [onPoint]);

  const toggleHelp = useCallback(() => setHelpShown((shown) => !shown), []);

  const start = () => active ?? selected ?? middlePlace(places, map);

  const move = (direction: Direction) => {
    const from = active ?? selected;
    if (from === undefined) {
      const first = start();
      if (first !== undefined) stand(first);
      return;
    }
    const next = neighbourInDirection(byCode, from, direction);
    if (next !== undefined) stand(next);
    else setSpoken(`No district ${EDGE_WORDS[direction]} than ${byCode.get(from)?.name ?? from}`);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const key = mapKey(event);
    if (!key) return;
    event.preventDefault();
    if (key.kind === 'move') move(key.direction);
    else if (key.kind === 'zoom') map?.setZoom(map.getZoom() + key.by, { animate: false });
    else if (key.kind === 'help') toggleHelp();
    else if (key.kind === 'leave') {
      leave();
      onLeave();
    } else if (active !== undefined) {
      onSelect(active);
      setSpoken(`${byCode.get(active)?.name ?? active} chosen`);
    }
  };

  // A click focuses the frame too: only a focus that shows begins the walk.
  const onFocus = (event: { readonly currentTarget: HTMLElement }) => {
    const first = start();
    if (first !== undefined && event.currentTarget.matches(':focus-visible')) stand(first);
  };

  return {
    active,
    spoken,
    helpShown,
    toggleHelp,
    handlers: { onKeyDown, onFocus, onBlur: leave },
  };
}

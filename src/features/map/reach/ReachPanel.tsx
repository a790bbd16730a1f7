import { useCallback, useMemo, useRef, useState } from 'react';
import { RINGS_MILES } from '@/domain/distance';
import { inHundred } from '@/domain/reach';
import type { BaseLayer } from '@/maps/baseLayer';
import { DistrictMap } from '@/maps/DistrictMap';
import type { MapOutlines } from '@/maps/outlines';
import type { RingsAround, StopMark } from '@/maps/RingLayer';
import { SHARE_CLASSES } from '@/maps/shareFill';
import type { Stop, StopKind } from '@/services/pack/stops';
import { saveFile } from '@/shared/saveFile';
import { BaseMapSwitch } from '../ui/BaseMapSwitch';
import classes from '../ui/map.module.css';
import { ReachKey } from './ReachKey';
import { ReachSide } from './ReachSide';
import { districtInWords, type ReachMapView, type RingView, ringViews } from './view';

interface ReachPanelProps {
  readonly view: ReachMapView;
  /** Undefined until they have come. */
  readonly stops: readonly Stop[] | undefined;
  readonly area: string;
  readonly outlines: MapOutlines;
  readonly baseLayers: readonly BaseLayer[];
  readonly onArea: (gss: string) => void;
}

const RINGS_WORDS = `Dashed rings: ${RINGS_MILES.join(', ')} miles in a straight line`;

const MARK_OF: Readonly<Record<StopKind, StopMark | undefined>> = {
  town: undefined,
  railway: 'station',
  metro: 'station',
  ferry: 'ferry',
  jobcentre: 'jobcentre',
};

/** What lies further out is in the list alone: marks would cover the map. */
const FURTHEST_MARKED_MILES = 10;

function aroundOf({ middle }: ReachMapView, rings: readonly RingView[]): RingsAround | undefined {
  if (!middle) return undefined;
  const near = rings.filter(({ miles }) => miles <= FURTHEST_MARKED_MILES);
  return {
    ...middle.point,
    rings: RINGS_MILES,
    stops: near.flatMap(({ miles, stops }) =>
      stops.flatMap(({ id, stop }) => {
        const mark = MARK_OF[stop.kind];
        return mark ? [{ id: `${miles} ${id}`, mark, ...pointOf(stop) }] : [];
      }),
    ),
  };
}

const pointOf = ({ latitude, longitude }: Stop) => ({ latitude, longitude });

/** The map within reach of one home, and the same as a list beside it. */
export function ReachPanel({ view, stops, area, outlines, baseLayers, onArea }: ReachPanelProps) {
  const [pointed, setPointed] = useState<string>();
  const [base, setBase] = useState(baseLayers[0] ?? null);
  const side = useRef<HTMLHeadingElement>(null);
  const { middle, shares } = view;
  const rings = useMemo(() => (middle && stops ? ringViews(middle, stops) : []), [middle, stops]);
  const around = useMemo(() => aroundOf(view, rings), [rings, view]);
  // Without figures on commuting the home alone.
  const lookAt = useMemo(() => view.rows.map(({ gss }) => gss), [view]);
  const nameOf = useNames(outlines);
  const figureOf = useCallback(
    (gss: string) => {
      const share = shares.get(gss);
      return share === undefined ? undefined : inHundred(share);
    },
    [shares],
  );
  const hasMarks = around !== undefined && around.stops.length > 0;
  return (
    <div className={classes.mapAndSide}>
      <DistrictMap
        outlines={outlines}
        label={`Map of districts. ${view.headline}`}
        fills={view.fills}
        describe={(gss) => districtInWords(view, gss, nameOf(gss))}
        figureOf={figureOf}
        selected={area}
        lookAt={lookAt}
        {...(around ? { around } : {})}
        pointed={pointed}
        showLsipLines={false}
        baseLayer={base}
        onPoint={setPointed}
        onSelect={onArea}
        onLeave={() => side.current?.focus()}
        picture={{
          title: view.headline,
          period: '2011 Census',
          key: shares.size > 0 ? SHARE_CLASSES.map(({ fill, label }) => ({ fill, label })) : [],
          notes: [RINGS_WORDS, `${outlines.attribution}.`],
        }}
        onPicture={(png) => saveFile('within-reach.png', png)}
        mapKey={<ReachKey view={view} hasMarks={hasMarks} rings={RINGS_WORDS} />}
      >
        <BaseMapSwitch layers={baseLayers} shown={base} onShow={setBase} />
      </DistrictMap>
      <ReachSide
        view={view}
        rings={rings}
        hasCome={stops !== undefined}
        heading={side}
        area={area}
      />
    </div>
  );
}

function useNames({ places }: MapOutlines) {
  return useMemo(() => {
    const names = new Map(places.map(({ gss, name }) => [gss, name]));
    return (gss: string) => names.get(gss) ?? gss;
  }, [places]);
}

import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { decodeOutlines, edgeOf } from '@/maps/decodeOutlines';
import { DistrictMap } from '@/maps/DistrictMap';
import { FillSwatch } from '@/maps/FillSwatch';
import { mapQueries } from '@/services/pack/mapQueries';
import type { OutlinesShard } from '@/services/pack/schemas/outlines';
import { saveFile } from '@/shared/saveFile';
import page from '@/ui/page.module.css';
import { type FlowMapView, flowMapView } from '../model/flowMap';
import type { WorkersView } from '../model/workers';
import type { FlowWay } from '../request';
import styles from '../demand.module.css';

interface FlowMapProps {
  readonly view: WorkersView;
  readonly flow: FlowWay;
}

const FILE_NAMES = {
  in: 'where-workers-live.png',
  out: 'where-people-work.png',
} as const satisfies Readonly<Record<FlowWay, string>>;

/** In to an area, or out of it, by district: the shapes come when the section is opened. */
export function FlowMap({ view, flow }: FlowMapProps) {
  const { data, isError, refetch } = useQuery(mapQueries.outlines());
  if (isError)
    return (
      <p role="alert">
        <span>The shapes of the map could not be loaded; the lists have its figures. </span>
        <button type="button" className={page.inline} onClick={() => void refetch()}>
          Try again
        </button>
      </p>
    );
  return (
    <div className={styles.map}>{data && <Drawn view={view} flow={flow} outlines={data} />}</div>
  );
}

function Drawn({
  view,
  flow,
  outlines: shard,
}: FlowMapProps & { readonly outlines: OutlinesShard }) {
  const outlines = decodeOutlines(shard);
  const [pointed, setPointed] = useState<string>();
  const after = useRef<HTMLParagraphElement>(null);
  const shown = useMemo(() => flowMapView(view, flow, shard.gss), [view, flow, shard]);
  const within = useMemo(
    () => ({ ...view.area, edge: edgeOf(shard, new Set(view.area.districts)) }),
    [view.area, shard],
  );
  const words = useCallback(
    (gss: string) =>
      shown.describe(gss, outlines.places.find((place) => place.gss === gss)?.name ?? gss),
    [outlines, shown],
  );
  const said = `${pointed === undefined ? `${shown.title}, ${shown.period}` : words(pointed)}.`;
  return (
    <>
      <DistrictMap
        outlines={outlines}
        label={`Map of districts. ${shown.title}, ${shown.period}`}
        fills={shown.fills}
        describe={words}
        figureOf={shown.figureOf}
        selected={undefined}
        within={within}
        pointed={pointed}
        showLsipLines={false}
        baseLayer={null}
        onPoint={setPointed}
        onSelect={setPointed}
        onLeave={() => after.current?.focus()}
        picture={{
          title: shown.title,
          period: shown.period,
          key: shown.key,
          notes: [`${outlines.attribution}.`],
        }}
        onPicture={(png) => saveFile(FILE_NAMES[flow], png)}
        mapKey={<FlowKey of={shown} />}
      />
      <p ref={after} tabIndex={-1} className="dense">
        <span key={said}>{said}</span>
      </p>
    </>
  );
}

function FlowKey({ of: { title, period, key } }: { readonly of: FlowMapView }) {
  return (
    <div className={styles.mapKey}>
      <h3 key={title}>{`${title}, ${period}`}</h3>
      <ul aria-label="Key">
        {key.map(({ fill, label }) => (
          <li key={fill}>
            <FillSwatch fill={fill} />
            <span>{label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useMemo } from 'react';
import { reasonInWords } from '@/domain/missingWords';
import { formatNumber } from '@/domain/format';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import { reachAdvertsWords } from '@/domain/reachWords';
import type { Stop } from '@/services/pack/stops';
import { AreaLink } from '@/ui/links';
import { FigureTable } from '@/ui/FigureTable';
import { Sentences } from '@/ui/Sentences';
import classes from '../ui/map.module.css';
import { RingLists } from './RingLists';
import { type ReachMapRow, type ReachMapView, ringViews } from './view';

interface ReachTableProps {
  readonly view: ReachMapView;
  readonly stops: readonly Stop[] | undefined;
}

/** The map within reach as a table, and the rings as lists. */
export function ReachTable({ view, stops }: ReachTableProps) {
  const { rows, middle, group, month, home, adverts: within } = view;
  const rings = useMemo(() => (middle && stops ? ringViews(middle, stops) : []), [middle, stops]);
  const from = middle?.name ?? home;
  const words = within && reachAdvertsWords(within);
  const adverts = group ? [`Adverts for ${plainNameOf(group)}, ${month}`] : [];
  return (
    <div className={classes.tableForm}>
      {rows.length > 0 ? (
        <FigureTable
          caption={`Where people from ${home} went out to work, 2011 Census`}
          columns={['District', `From ${from}`, 'How many worked there', ...adverts]}
          rows={rows.map((row) => ({
            id: row.gss,
            heading: <AreaLink gss={row.gss}>{row.name}</AreaLink>,
            cells: [{ text: row.way ?? 'here' }, { text: row.share }, ...advertCells(row)],
          }))}
        />
      ) : null}
      <Sentences of={[words && `${startOfSentence(words)}.`]} />
      {middle ? <RingLists from={from} rings={rings} /> : null}
    </div>
  );
}

function advertCells({ adverts }: ReachMapRow) {
  if (!adverts) return [];
  return [
    adverts.kind === 'value'
      ? { text: formatNumber(adverts.value) }
      : reasonInWords(adverts.reason),
  ];
}

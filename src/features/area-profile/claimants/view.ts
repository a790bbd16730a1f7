import { FEWEST_CLAIMANTS } from '@/domain/claimantChange';
import { formatNumber, formatWholePercent } from '@/domain/format';
import { newestOf } from '@/domain/measureTables';
import type { Observation } from '@/domain/observation';
import type { CellTable } from '../people/view';
import { NOT_IN_TABLE, newest, type ProfileInput, setFor } from '../input/profileInput';
import { labelled } from '../input/shares';

const COUNT = newestOf('claimants');
const RATE = newestOf('claimant-rate');

const NAMES: Readonly<Record<string, string>> = {
  all: 'Everyone',
  men: 'Men',
  women: 'Women',
  'a year before': 'Everyone, a year before',
};

/** Claimants of a place: the count, how it moved over a year, and the table by sex. */
export interface ClaimantView {
  readonly count: Observation;
  readonly rate?: Observation;
  /** "535 more than a year before (up 2%)." */
  readonly changeSentence?: string;
  readonly table: CellTable;
}

/** Claimants by sex, and a year before. Pure. */
export function claimantView({ own }: ProfileInput): ClaimantView | undefined {
  const counts = setFor(own, COUNT)?.rows;
  const rates = setFor(own, RATE)?.rows;
  const count = newest(own, { ...COUNT, label: 'all' });
  if (!counts || !count) return undefined;
  const rate = newest(own, { ...RATE, label: 'all' });
  const change = changeSentence(count, labelled(counts, 'a year before'));
  return {
    count,
    ...(rate ? { rate } : {}),
    ...(change ? { changeSentence: change } : {}),
    table: {
      columns: ['People', 'Share of that group, aged 16 to 64'],
      source: count,
      rows: Object.entries(NAMES).flatMap(([label, name]) => {
        const row = labelled(counts, label);
        return row
          ? [{ id: label, name, cells: [row, labelled(rates, label) ?? NOT_IN_TABLE] }]
          : [];
      }),
    },
  };
}

/** A complete count may be set against itself a year before, as far as its rounding allows. */
function changeSentence(now: Observation, before: Observation | undefined): string | undefined {
  if (now.figure.kind === 'missing' || before?.figure.kind !== 'value') return undefined;
  const [count, earlier] = [now.figure.value, before.figure.value];
  if (Math.min(count, earlier) < FEWEST_CLAIMANTS)
    return `It was ${formatNumber(earlier)} a year before. The source rounds to 5.`;
  const change = count - earlier;
  if (change === 0) return 'The same as a year before, to the nearest 5.';
  const words = `${formatNumber(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'} than a year before`;
  const percent = Math.round((100 * Math.abs(change)) / earlier);
  if (percent === 0) return `${words} (less than 1%).`;
  return `${words} (${change > 0 ? 'up' : 'down'} ${formatWholePercent(percent)}).`;
}

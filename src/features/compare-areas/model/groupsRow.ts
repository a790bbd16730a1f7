import { formatFigure } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import type { AreaProfile } from '@/services/pack/area';
import { type AreaCell, type AreaRow, NOT_IN_TABLE } from './areaRow';
import { setRows } from './readings';

const MOST_GROUPS = 5;

/**
 * The groups of jobs that most people in work are in. Only cells that are no small sample, and in
 * the order of the classification: sizes this close cannot be told apart well enough to be ranked. Pure.
 */
export function groupsRow(profiles: readonly AreaProfile[]): AreaRow | undefined {
  const cells = profiles.map(cellOf);
  if (cells.every(({ items }) => items === undefined)) return undefined;
  return {
    id: 'groups',
    heading: 'Largest groups of jobs',
    note: 'people who live here, by the work they do; in the order of the official list, not of size',
    cells,
  };
}

function cellOf(profile: AreaProfile): AreaCell {
  const rows = setRows(profile, 'people-in-work-here', 'aps-occupation-soc-2020');
  if (rows.length === 0) return { text: NOT_IN_TABLE, isRemark: true };
  const largest = rows
    .filter(({ figure, flags }) => figure.kind === 'value' && !flags?.some(isSmall))
    .toSorted((a, b) => numberOf(b) - numberOf(a))
    .slice(0, MOST_GROUPS)
    .toSorted((a, b) => Number(a.occupation?.code) - Number(b.occupation?.code));
  const [first] = largest;
  if (!first) return { text: 'too few people asked to tell groups apart', isRemark: true };
  const { occupation: _, ...sourceOf } = first;
  return {
    text: '',
    isRemark: false,
    items: largest.map((row) => `${row.occupation?.title}: ${formatFigure(row)}`),
    sourceOf,
  };
}

const isSmall = (flag: string) => flag === 'small' || flag === 'small-sample';
const numberOf = ({ figure }: Observation) => (figure.kind === 'value' ? figure.value : -1);

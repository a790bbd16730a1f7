import { reasonInWords } from '@/domain/missingWords';
import { formatFigure } from '@/domain/format';
import { newestOf } from '@/domain/measureTables';
import type { Observation } from '@/domain/observation';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import type { AreaProfile } from '@/services/pack/area';
import { type AreaCell, type AreaRow, NOT_IN_TABLE } from './areaRow';
import { ownRows } from './readings';

const MOST_GROUPS = 5;

const KEY = newestOf('people-in-work-here');

/**
 * Some of the groups of jobs that many people in work are in, by their published size: those that
 * follow cannot be told apart from the last of them, so it is never called a top five. Only cells
 * that are no small sample, and in the order of the classification, under our plain names: each
 * place's own page has the official ones. Pure.
 */
export function groupsRow(
  profiles: readonly AreaProfile[],
  skillsAreaOf: (profile: AreaProfile) => AreaProfile | undefined,
): AreaRow | undefined {
  const cells = profiles.map((profile) => cellOf(profile, skillsAreaOf(profile)));
  if (cells.every(({ items }) => items === undefined)) return undefined;
  return {
    id: 'groups',
    heading: GROUPS_HEADING,
    note: 'people who live here, by the work they do; under our short names, in the order of the official list. Other groups may be as large',
    cells,
  };
}

export const GROUPS_HEADING = 'Some large groups of jobs';

function cellOf(profile: AreaProfile, skillsArea: AreaProfile | undefined): AreaCell {
  const rows = ownRows(profile, skillsArea, KEY);
  if (rows.length === 0) return { text: NOT_IN_TABLE, isRemark: true };
  const isWrong = ({ figure }: Observation) =>
    figure.kind === 'missing' && figure.reason === 'wrong-in-source';
  if (rows.every(isWrong)) return { text: reasonInWords('wrong-in-source'), isRemark: true };
  const largest = rows
    .filter(({ figure, flags }) => figure.kind === 'value' && !flags?.some(isSmall))
    .toSorted((a, b) => numberOf(b) - numberOf(a))
    .slice(0, MOST_GROUPS)
    .toSorted((a, b) => Number(a.occupation?.code) - Number(b.occupation?.code));
  const [first] = largest;
  if (!first) return { text: 'too few people asked to tell groups apart', isRemark: true };
  const { occupation: _, ...sourceOf } = first;
  const isWider = first.area.gss !== profile.area.gss;
  return {
    text: '',
    isRemark: false,
    ...(isWider ? { details: [`for ${first.area.name}, the local skills area`] } : {}),
    items: largest.flatMap((row) =>
      row.occupation
        ? [`${startOfSentence(plainNameOf(row.occupation))}: ${formatFigure(row)}`]
        : [],
    ),
    sourceOf,
  };
}

const isSmall = (flag: string) => flag === 'small' || flag === 'small-sample';
const numberOf = ({ figure }: Observation) => (figure.kind === 'value' ? figure.value : -1);

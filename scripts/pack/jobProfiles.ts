import { QUESTIONS, type AnswerKind } from '../../src/domain/matching/answers';
import { zonesOf } from '../../src/domain/matching/preparation';
import { blendOnet } from '../../src/domain/onetBlend';
import { roundToDecimals } from '../../src/domain/rounding';
import type { JobProfilesShard } from '../../src/services/pack/schemas/jobProfiles';
import { peopleIn, unitGroups } from './jobTraits';
import { weighedZones } from './jobsInBrief';
import { mappingOf, ratingOf, scoreOf } from './onetProfiles';
import type { PackTables } from './tables';

/** What the US jobs of every unit group need and offer, question by question, beside all groups. */
export function buildJobProfiles(tables: PackTables): JobProfilesShard {
  const socs = unitGroups(tables);
  const blends = socs.map((soc) => importancesOf(soc, tables));
  const skills = answersOf('skills', blends);
  const interests = answersOf('interests', blends);
  return socs.map((soc, at) => {
    const zone = zonesOf(weighedZones(soc, tables))?.half[0];
    return {
      soc,
      ...(skills[at] ? { s: skills[at] } : {}),
      ...(interests[at] ? { i: interests[at] } : {}),
      ...(blends[at]?.isThin ? { t: true as const } : {}),
      p: peopleIn(soc, tables),
      ...(zone === undefined ? {} : { z: zone }),
    };
  });
}

interface Importances {
  readonly isThin: boolean;
  /** By element; empty where O*NET rates less than half of the weight (rule 7). */
  readonly of: ReadonlyMap<string, number>;
}

function importancesOf(soc: string, tables: PackTables): Importances {
  const rows = tables.grouped('occupations/soc-2010-to-onet', 'soc2010').get(soc) ?? [];
  const mappings = rows.map(mappingOf);
  const rated = ['skills/onet-skills', 'skills/onet-knowledge'].map((name) => {
    const ratings = tables.grouped(name, 'onet_code');
    return blendOnet(mappings, (code) => (ratings.get(code) ?? []).flatMap(ratingOf));
  });
  const interests = tables.grouped('skills/onet-interests', 'onet_code');
  const blends = [
    ...rated,
    blendOnet(mappings, (code) =>
      (interests.get(code) ?? []).map((row) => scoreOf(row, 'interest')),
    ),
  ];
  return {
    isThin: rated.some(({ thinEvidence }) => thinEvidence),
    of: new Map(
      blends
        .flatMap((blend) => (blend.kind === 'profile' ? blend.elements : []))
        .map(({ elementId, importance }) => [elementId, importance]),
    ),
  };
}

const meanOf = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** A value a question for every group, in standard deviations from the mean of those that have one. */
function answersOf(
  kind: AnswerKind,
  blends: readonly Importances[],
): readonly (number[] | undefined)[] {
  const columns = QUESTIONS[kind].map(({ elements }) =>
    standardScores(
      meansOver(elements.map((id) => standardScores(blends.map(({ of }) => of.get(id))))),
    ),
  );
  return blends.map((_, row) => {
    const values = columns.flatMap((column) => column[row] ?? []);
    return values.length === columns.length
      ? values.map((value) => roundToDecimals(value, 1))
      : undefined;
  });
}

type Column = readonly (number | undefined)[];

function standardScores(column: Column): Column {
  const known = column.flatMap((value) => value ?? []);
  const mean = meanOf(known);
  const spread = Math.sqrt(meanOf(known.map((value) => (value - mean) ** 2)));
  return column.map((value) => (value === undefined ? undefined : (value - mean) / spread));
}

/** The mean of several columns; undefined where one of them is. */
function meansOver(columns: readonly Column[]): Column {
  return (columns[0] ?? []).map((_, row) => {
    const values = columns.flatMap((column) => column[row] ?? []);
    return values.length === columns.length ? meanOf(values) : undefined;
  });
}

import { blendOnet, type OnetMapping, type OnetRating } from '../../src/domain/onetBlend';
import type { OccupationShard } from '../../src/services/pack/schemas/occupation';
import { numberOrNull } from './cells';
import type { Row } from './csv';
import type { PackTables } from './tables';

/** How many of each kind a page lists; O*NET rates every one of 35 skills for every occupation. */
const MOST_LISTED = { skills: 12, knowledge: 8, abilities: 8 } as const;

/**
 * The US occupations that stand in for a group, and the ratings over all of them, weighted
 * (rule 7). A kind without ratings for half of the weight is empty: the page says so.
 */
export function onetProfile(soc: string, tables: PackTables): OccupationShard['onet'] {
  const occupations = tables.grouped('skills/onet-occupations', 'onet_code');
  const rows = tables.grouped('occupations/soc-2010-to-onet', 'soc2010').get(soc) ?? [];
  const mappings = rows.map(mappingOf);
  const rated = (kind: keyof typeof MOST_LISTED) => ratedElements(kind, mappings, tables);
  return {
    members: rows.map((row) => {
      const occupation = occupations.get(row.onet_code ?? '')?.[0];
      return [
        row.onet_code ?? '',
        occupation?.title ?? '',
        Number(row.weight),
        numberOrNull(row.profiles),
        row.also_by_isco === 'Y',
        row.has_ratings === 'Y',
        numberOrNull(occupation?.job_zone),
      ];
    }),
    skills: rated('skills'),
    knowledge: rated('knowledge'),
    abilities: rated('abilities'),
    interests: scoredElements('skills/onet-interests', 'interest', mappings, tables),
    values: scoredElements('skills/onet-work-values', 'extent', mappings, tables),
  };
}

/** A row of the table of US occupations as a mapping. */
export function mappingOf(row: Row): OnetMapping {
  return {
    onetCode: row.onet_code ?? '',
    weight: Number(row.weight),
    ...(row.profiles ? { profiles: Number(row.profiles) } : {}),
    alsoByIsco: row.also_by_isco === 'Y',
  };
}

function ratedElements(
  kind: keyof typeof MOST_LISTED,
  mappings: readonly OnetMapping[],
  tables: PackTables,
): OccupationShard['onet']['skills'] {
  const ratings = tables.grouped(`skills/onet-${kind}`, 'onet_code');
  const blend = blendOnet(mappings, (code) => (ratings.get(code) ?? []).flatMap(ratingOf));
  if (blend.kind === 'missing') return [];
  return blend.elements
    .slice(0, MOST_LISTED[kind])
    .map(({ elementId, importance, level, lowPrecision }) => [
      elementName(elementId, tables),
      importance,
      level.kind === 'value' ? level.value : null,
      lowPrecision,
    ]);
}

/** Importance and level of one element; none where the source gives no importance. */
export function ratingOf(row: Row): readonly OnetRating[] {
  if (!row.importance) return [];
  return [
    {
      elementId: row.element_id ?? '',
      importance: Number(row.importance),
      ...(row.level ? { level: Number(row.level) } : {}),
      lowPrecision: row.low_precision === 'Y',
      notRelevant: row.not_relevant === 'Y',
    },
  ];
}

function scoredElements(
  table: string,
  column: string,
  mappings: readonly OnetMapping[],
  tables: PackTables,
): OccupationShard['onet']['interests'] {
  const ratings = tables.grouped(table, 'onet_code');
  const blend = blendOnet(mappings, (code) =>
    (ratings.get(code) ?? []).map((row) => scoreOf(row, column)),
  );
  if (blend.kind === 'missing') return [];
  return blend.elements.map(({ elementId, importance }) => [
    elementName(elementId, tables),
    importance,
  ]);
}

/** The one score of an interest or a work value. */
export function scoreOf(row: Row, column: string): OnetRating {
  return { elementId: row.element_id ?? '', importance: Number(row[column]) };
}

/** The name of an element; its id where the list does not have it. */
export function elementName(elementId: string, tables: PackTables): string {
  const [element] = tables.grouped('skills/onet-elements', 'element_id').get(elementId) ?? [];
  return element?.name ?? elementId;
}

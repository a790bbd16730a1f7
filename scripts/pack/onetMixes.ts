import type { OnetRating } from '../../src/domain/onetBlend';
import type { OnetMixShard } from '../../src/services/pack/schemas/onetMix';
import { elementName, mappingOf, ratingOf, scoreOf } from './onetProfiles';
import type { PackTables } from './tables';

type Kind = keyof OnetMixShard['kinds'];

const RATED = { skills: 'skills', knowledge: 'knowledge', abilities: 'abilities' } as const;

/**
 * One shard for each group that more than one US occupation stands in for: the ratings of each, so
 * that the reader can look at a part of the mix. Read only when a part is chosen.
 */
export function buildOnetMixes(tables: PackTables): ReadonlyMap<string, OnetMixShard> {
  const groups = tables.grouped('occupations/soc-2010-to-onet', 'soc2010');
  return new Map(
    [...groups]
      .filter(([, rows]) => rows.length > 1)
      .map(([soc, rows]) => {
        const codes = rows.map((row) => mappingOf(row).onetCode);
        return [soc, { soc, kinds: kindsOf(codes, tables) }];
      }),
  );
}

function kindsOf(codes: readonly string[], tables: PackTables): OnetMixShard['kinds'] {
  const rated = (kind: keyof typeof RATED) => {
    const rows = tables.grouped(`skills/onet-${kind}`, 'onet_code');
    return kindOf(kind, codes, (code) => (rows.get(code) ?? []).flatMap(ratingOf), tables);
  };
  const scored = (kind: Kind, table: string, column: string) => {
    const rows = tables.grouped(table, 'onet_code');
    const ratings = (code: string) => (rows.get(code) ?? []).map((row) => scoreOf(row, column));
    return kindOf(kind, codes, ratings, tables);
  };
  return {
    skills: rated('skills'),
    knowledge: rated('knowledge'),
    abilities: rated('abilities'),
    interests: scored('interests', 'skills/onet-interests', 'interest'),
    values: scored('values', 'skills/onet-work-values', 'extent'),
  };
}

/** Elements in the order of their ids, and the ratings of each occupation in the same order. */
function kindOf(
  kind: Kind,
  codes: readonly string[],
  ratingsOf: (code: string) => readonly OnetRating[],
  tables: PackTables,
): OnetMixShard['kinds'][Kind] {
  const ids = tables
    .rows('skills/onet-elements')
    .filter((row) => row.kind === (kind === 'values' ? 'work-values' : kind))
    .map((row) => row.element_id ?? '');
  const ratings = codes.flatMap((code) => {
    const byId = new Map(ratingsOf(code).map((rating) => [rating.elementId, rating]));
    return byId.size === 0 ? [] : [[code, ids.map((id) => cellOf(byId.get(id)))] as const];
  });
  return {
    elements: ids.map((id) => [id, elementName(id, tables)]),
    ratings: Object.fromEntries(ratings),
  };
}

/** A level that is not relevant is none: no blend uses it. */
function cellOf(rating: OnetRating | undefined): [number, number | null, boolean] | null {
  if (!rating) return null;
  const level = rating.notRelevant ? null : (rating.level ?? null);
  return [rating.importance, level, rating.lowPrecision ?? false];
}

import type { OccupationShard } from '../../src/services/pack/schemas/occupation';
import { numberOrNull } from './cells';
import type { PackTables } from './tables';

/** The US occupations that stand in for a group, and their ratings over all of them, weighted. */
export function onetProfile(soc: string, tables: PackTables): OccupationShard['onet'] {
  const occupations = tables.grouped('skills/onet-occupations', 'onet_code');
  const mapping = tables.grouped('occupations/soc-2010-to-onet', 'soc2010').get(soc) ?? [];
  return {
    members: mapping.map((row) => {
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
    skills: [], knowledge: [], abilities: [], interests: [], values: [],
  };
}

import { decidingGroup } from '@/domain/crosswalk';
import { zonesOf } from '@/domain/matching/preparation';
import { newestOf } from '@/domain/measureTables';
import { formatPeriod } from '@/domain/referencePeriod';
import { plainNameOf } from '@/domain/plainNames';
import type { LimitFacts, Quarters } from '@/domain/verdict';
import { reachFacts } from '@/services/pack/area';
import { latest } from '@/services/pack/areaFigures';
import { rowsOf } from './pay/view';
import { leadGroup, widerGroup } from './input/widerGroup';
import type { OccupationInput } from './input/input';

/**
 * What a client's limits can be held against for a job: pay and hours of all employees of the SOC
 * 2020 group that decides (rule 9), of the largest part where the work is spread, which is then
 * named; preparation of similar US work; adverts within reach of the place. Pure.
 */
export function limitFacts(input: OccupationInput): LimitFacts {
  const { profile, title } = input;
  const deciding = decidingGroup(profile.crosswalk, title?.soc2020);
  const zones = zonesOf(profile.onet.members);
  const reach = reachOf(input);
  const shared = {
    soc: profile.group.code,
    ...(zones ? { zones: zones.half } : {}),
    ...(reach ? { reach } : {}),
  };
  if (deciding === undefined) return { ...shared, pay: {} };
  const quarters = (
    indicator: 'pay-hourly' | 'pay-weekly' | 'pay-annual' | 'hours-weekly',
  ): Quarters | undefined => {
    const ofIndicator = profile.pay.filter(({ median }) => median.indicator === indicator);
    const [row] = rowsOf(ofIndicator, newestOf(indicator).source, deciding.code, 'all');
    return row && { p25: row.p25, median: row.median.figure, p75: row.p75 };
  };
  const [hour, week, year] = [
    quarters('pay-hourly'),
    quarters('pay-weekly'),
    quarters('pay-annual'),
  ];
  const hours = quarters('hours-weekly');
  return {
    ...shared,
    pay: { ...(hour ? { hour } : {}), ...(week ? { week } : {}), ...(year ? { year } : {}) },
    ...(hours ? { hours } : {}),
    ...(deciding.kind === 'largest' ? { part: plainNameOf(profile.group2020(deciding.code)) } : {}),
  };
}

function reachOf(input: OccupationInput) {
  const { district, england } = input;
  const month = formatPeriod(latest(england, 'adverts')?.period ?? '');
  return (
    district?.reach && reachFacts(district.reach, leadGroup(widerGroup(input))?.group.code, month)
  );
}

import { decidingGroup } from '@/domain/crosswalk';
import { newestOf } from '@/domain/measureTables';
import { plainNameOf } from '@/domain/plainNames';
import type { LimitFacts, Quarters } from '@/domain/verdict';
import { rowsOf } from './pay/view';
import type { OccupationInput } from './input/input';

/**
 * What a client's limits can be held against for a job: pay and hours of all employees of the SOC
 * 2020 group that decides (rule 9); of the largest part where the work is spread, which is then
 * named. Pure.
 */
export function limitFacts({ profile, title }: OccupationInput): LimitFacts {
  const deciding = decidingGroup(profile.crosswalk, title?.soc2020);
  if (deciding === undefined) return { pay: {} };
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
    pay: { ...(hour ? { hour } : {}), ...(week ? { week } : {}), ...(year ? { year } : {}) },
    ...(hours ? { hours } : {}),
    ...(deciding.kind === 'largest' ? { part: plainNameOf(profile.group2020(deciding.code)) } : {}),
  };
}

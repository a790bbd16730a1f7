import { takesFigureFrom } from '@/domain/crosswalk';
import type { PayRow } from '@/services/pack/occupation';
import { rowsOf } from './payView';
import type { OccupationInput } from './sources';

/** Paid hours a week: full time, all, women and men; for a mixture, of each part. */
export interface HoursView {
  readonly rows: readonly PayRow[];
  readonly isMixture: boolean;
}

/** Hours of the SOC 2020 group that stands for this one, or of its parts. Pure. */
export function hoursView({ profile }: OccupationInput): HoursView {
  const origin = takesFigureFrom(profile.crosswalk, 'unit');
  const hours = profile.pay.filter(({ median }) => median.indicator === 'hours-weekly');
  if (origin.kind === 'one')
    return {
      isMixture: false,
      rows: (['ft', 'all', 'female', 'male'] as const).flatMap((group) =>
        rowsOf(hours, 'ashe-14-2025', origin.code, group),
      ),
    };
  return {
    isMixture: true,
    rows: origin.parts.flatMap(({ code }) => rowsOf(hours, 'ashe-14-2025', code, 'ft')),
  };
}

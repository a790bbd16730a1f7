import { decidingGroup, takesFigureFrom } from '@/domain/crosswalk';
import { newestOf } from '@/domain/measureTables';
import type { SocGroup } from '@/domain/soc';
import type { PayGroup, PayRow } from '@/services/pack/occupation';
import { groupPay } from '../pay/groupPay';
import { rowsOf } from '../pay/view';
import type { OccupationInput } from '../input/input';

/** Hours of one of the SOC 2020 groups that a SOC 2010 group was split into. */
export interface HoursPart {
  readonly group: SocGroup;
  /** Share of the people of the SOC 2010 group, 0 to 1. */
  readonly share: number;
  /** Of the people whose pay leads in the part. */
  readonly row?: PayRow;
}

/** Paid hours a week of the deciding SOC 2020 group: whose pay leads first, then the others. */
export interface HoursView {
  readonly rows: readonly PayRow[];
  /** For a group spread over several without a title: all of them, the largest first. */
  readonly parts: readonly HoursPart[];
}

const SHOWN_GROUPS: Readonly<Record<'all' | 'ft', readonly PayGroup[]>> = {
  ft: ['ft', 'all', 'female', 'male'],
  all: ['all', 'female', 'male', 'ft'],
};

/** Hours of the SOC 2020 group that decides, and of all parts where that is only the largest. Pure. */
export function hoursView(input: OccupationInput): HoursView {
  const { profile, title } = input;
  const { indicator, source } = newestOf('hours-weekly');
  const hours = profile.pay.filter(({ median }) => median.indicator === indicator);
  const of = (code: string, group: PayGroup) => rowsOf(hours, source, code, group);
  const deciding = decidingGroup(profile.crosswalk, title?.soc2020);
  if (!deciding) return { rows: [], parts: [] };
  const leads = (code: string) => groupPay(input, code, 'hour').leads;
  const origin = takesFigureFrom(profile.crosswalk, 'unit');
  const isSpread = deciding.kind === 'largest' && origin.kind === 'parts';
  return {
    rows: SHOWN_GROUPS[leads(deciding.code)].flatMap((group) => of(deciding.code, group)),
    parts: isSpread
      ? origin.parts.map(({ code, share }) => {
          const [row] = of(code, leads(code));
          return { group: profile.group2020(code), share, ...(row ? { row } : {}) };
        })
      : [],
  };
}

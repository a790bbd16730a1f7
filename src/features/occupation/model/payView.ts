import { type FigureOrigin, takesFigureFrom } from '@/domain/crosswalk';
import { type Climb, climb, type LadderRung } from '@/domain/ladder';
import type { Observation } from '@/domain/observation';
import type { PayUnit } from '@/domain/payUnit';
import type { SocGroup } from '@/domain/soc';
import { socLevel } from '@/domain/soc';
import { type Sureness, sureness, surenessInput } from '@/domain/sureness';
import type { OccupationProfile, PayGroup, PayRow } from '@/services/pack/occupation';
import { indicatorOf, ladderOf, type OccupationInput } from './sources';

const INDICATOR_OF_UNIT = {
  hour: 'pay-hourly',
  week: 'pay-weekly',
  year: 'pay-annual',
} as const satisfies Record<PayUnit, string>;

/** Pay of one of the SOC 2020 groups that a SOC 2010 group was split into. */
export interface PayPart {
  readonly group: SocGroup;
  /** Share of the people of the SOC 2010 group, 0 to 1. */
  readonly share: number;
  readonly row?: PayRow;
}

export interface MinimumWage {
  readonly hourlyGbp: number;
  /** The day it came in, ISO. */
  readonly from: string;
}

/** What the Pay section says, in the unit the reader chose. */
export interface PayView {
  readonly unit: PayUnit;
  readonly origin: FigureOrigin;
  /** The newest SOC 2020 group that stands for this group; absent for a mixture. */
  readonly group2020?: SocGroup;
  readonly climb: Climb;
  /** The row the leading figure is the middle of. */
  readonly leadRow?: PayRow;
  readonly sureness?: Sureness;
  /** Full time, all, men and women full time: the rows of the spread chart and its table. */
  readonly rows: readonly PayRow[];
  /** For a mixture: the groups this one was split into. Never averaged. */
  readonly parts: readonly PayPart[];
  /** The wider group in the reader's region and in the UK. */
  readonly region?: PayRow;
  readonly unitedKingdom?: PayRow;
  /** SOC 2010 figures of April 2011 and 2021: points, not a trend. */
  readonly older: readonly PayRow[];
  /** The least an employer may pay an hour at 21 or over: the newest rate that is in force. */
  readonly minimumWage?: MinimumWage;
}

/** Full time first: a yearly or weekly figure over all jobs mixes part-time work in. */
const SHOWN_GROUPS: readonly PayGroup[] = ['ft', 'all', 'male_ft', 'female_ft'];

/** Pay of an occupation, as the Pay section shows it. Pure. */
export function payView(input: OccupationInput, unit: PayUnit): PayView {
  const { profile, reference, today } = input;
  const indicator = INDICATOR_OF_UNIT[unit];
  const origin = takesFigureFrom(profile.crosswalk, 'unit');
  const code2020 = origin.kind === 'one' ? origin.code : undefined;
  const ofUnit = profile.pay.filter((row) => row.median.indicator === indicator);
  const find = (rung: LadderRung) => rowOfRung(ofUnit, rung, profile, code2020);
  const ladder = ladderOf(reference, indicator);
  const climbed = climb(ladder, (rung) => find(rung)?.median);
  const lead = climbed.kind === 'found' ? climbed.lead : undefined;
  const region = input.district?.region?.gss ?? input.district?.nation?.gss;
  return {
    unit,
    origin,
    ...(code2020 === undefined ? {} : { group2020: profile.group2020(code2020) }),
    climb: climbed,
    ...(lead ? { leadRow: find(lead.rung) } : {}),
    ...(lead
      ? {
          sureness: sureness(
            surenessInput(
              lead.observation,
              indicatorOf(reference, indicator),
              lead.levelsWider,
              today,
            ),
          ),
        }
      : {}),
    rows:
      code2020 === undefined
        ? []
        : SHOWN_GROUPS.flatMap((group) => rowsOf(ofUnit, 'ashe-14-2025', code2020, group)),
    parts: origin.kind === 'parts' ? payParts(origin, ofUnit, profile) : [],
    ...inRegion(ofUnit, region),
    older: ofUnit.filter(
      ({ median, group }) =>
        group === 'ft' && median.occupation?.code === profile.group.code && isSoc2010(median),
    ),
    ...minimumWage(input),
  };
}

const isSoc2010 = ({ occupation }: Observation) => occupation?.edition === 'SOC 2010';

/** The rows of one group of people in one occupation group, from one release. */
export function rowsOf(
  rows: readonly PayRow[],
  source: string,
  code: string,
  group: PayGroup,
): readonly PayRow[] {
  return rows.filter(
    (row) =>
      row.group === group && row.median.source === source && row.median.occupation?.code === code,
  );
}

/** The row of a rung: full time, else all where full time is not published. */
function rowOfRung(
  rows: readonly PayRow[],
  rung: LadderRung,
  profile: OccupationProfile,
  code2020: string | undefined,
): PayRow | undefined {
  const matches = rows.filter(({ median }) => {
    const { occupation, area, source } = median;
    if (!occupation || source !== rung.source || area.level !== rung.areaLevel) return false;
    if (socLevel(occupation.code) !== rung.occupationLevel) return false;
    return occupation.edition === 'SOC 2010'
      ? profile.group.code.startsWith(occupation.code)
      : rung.occupationLevel !== 'unit' || occupation.code === code2020;
  });
  const fullTime = matches.find((row) => row.group === 'ft');
  if (fullTime?.median.figure.kind === 'value') return fullTime;
  const all = matches.find((row) => row.group === 'all');
  return all?.median.figure.kind === 'value' ? all : fullTime;
}

function payParts(
  origin: Extract<FigureOrigin, { kind: 'parts' }>,
  rows: readonly PayRow[],
  profile: OccupationProfile,
): readonly PayPart[] {
  return origin.parts.map(({ code, share }) => {
    const [row] = rowsOf(rows, 'ashe-14-2025', code, 'ft');
    return { group: profile.group2020(code), share, ...(row ? { row } : {}) };
  });
}

/** Pay for the wider group, by region of workplace. Northern Ireland is not in the table. */
function inRegion(
  rows: readonly PayRow[],
  region: string | undefined,
): Pick<PayView, 'region' | 'unitedKingdom'> {
  const wider = rows.filter(
    ({ median, group }) => median.source === 'ashe-3-2025' && group === 'ft',
  );
  const at = (gss: string | undefined) => wider.find(({ median }) => median.area.gss === gss);
  const here = at(region);
  const uk = at('K02000001');
  return { ...(here ? { region: here } : {}), ...(uk ? { unitedKingdom: uk } : {}) };
}

function minimumWage({ reference, today }: OccupationInput): { minimumWage?: MinimumWage } {
  const rates = reference.minimumWage
    .filter(({ from, ageBand }) => ageBand === '21_22' && from <= today)
    .toSorted((a, b) => a.from.localeCompare(b.from));
  const current = rates.at(-1);
  return current ? { minimumWage: { hourlyGbp: current.hourlyGbp, from: current.from } } : {};
}

/** The range of the parts' medians, for a mixture: lowest and highest. */
export function partsRange(
  parts: readonly PayPart[],
): readonly [Observation, Observation] | undefined {
  const medians = parts.flatMap(({ row }) =>
    row?.median.figure.kind === 'value'
      ? [{ pay: row.median.figure.value, median: row.median }]
      : [],
  );
  const sorted = medians.toSorted((a, b) => a.pay - b.pay);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low && high && sorted.length > 1 ? [low.median, high.median] : undefined;
}

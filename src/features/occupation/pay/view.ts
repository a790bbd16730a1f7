import { type Area, NORTHERN_IRELAND, UNITED_KINGDOM } from '@/domain/area';
import {
  type DecidingGroup,
  decidingGroup,
  type FigureOrigin,
  takesFigureFrom,
} from '@/domain/crosswalk';
import { combine, type Figure, missing, valueOrNull } from '@/domain/figure';
import type { Climb } from '@/domain/ladder';
import type { MinimumWage } from '@/domain/legalMinimum';
import { newestOf } from '@/domain/measureTables';
import type { Observation } from '@/domain/observation';
import type { PayPeople } from '@/domain/payLead';
import type { PayUnit } from '@/domain/payUnit';
import { plainNameOf } from '@/domain/plainNames';
import { roundToDecimals } from '@/domain/rounding';
import type { SocGroup } from '@/domain/soc';
import type { Sureness } from '@/domain/sureness';
import type { PayGroup, PayRow } from '@/services/pack/occupation';
import { type GroupPay, groupPay, INDICATOR_OF_UNIT } from './groupPay';
import { minimumOfToday } from '../input/minimumOfToday';
import type { OccupationInput } from '../input/input';

/** Pay of one of the SOC 2020 groups that a SOC 2010 group was split into. */
export interface PayPart {
  readonly group: SocGroup;
  /** Share of the people of the SOC 2010 group, 0 to 1. */
  readonly share: number;
  /** Absent for a part under a twentieth of the people: the app has no figures of it. */
  readonly pay?: GroupPay;
}

/** The level of pay in the reader's region for the major group, as whole per cent of the UK's. */
export interface RegionLevel {
  readonly area: Area;
  readonly major: SocGroup;
  /** −8: 8% lower than across the UK. */
  readonly percent: number;
}

/** What the Pay section says, in the unit the reader chose. */
export interface PayView {
  readonly unit: PayUnit;
  readonly origin: FigureOrigin;
  /** Whose SOC 2020 figures are shown, and why (rule 9). */
  readonly deciding?: DecidingGroup;
  readonly group2020?: SocGroup;
  /** Who the sentences are about: "bricklayers". */
  readonly people: string;
  /** Pay of the deciding group. */
  readonly own?: GroupPay;
  /** The figure that leads with its level, or the reason there is none. */
  readonly climb: Climb;
  /** The row the leading figure is the middle of. */
  readonly leadRow?: PayRow;
  readonly sureness?: Sureness;
  /** Of the deciding group, whose pay leads first: the spread chart and its table. */
  readonly rows: readonly PayRow[];
  /** For a group spread over several without a title: all of them. Never averaged. */
  readonly parts: readonly PayPart[];
  /** The major group in the reader's region and in the UK, full time. */
  readonly region?: PayRow;
  readonly unitedKingdom?: PayRow;
  readonly regionLevel?: RegionLevel;
  readonly isInNorthernIreland: boolean;
  /** Of the people in the SOC 2010 group in 2018, 0 to 1. */
  readonly selfEmployedShare: Figure;
  /** SOC 2010 figures of April 2011 and 2021: points, not a trend, and never the lead. */
  readonly older: readonly PayRow[];
  /** The least an employer may pay an hour at 21 or over: the newest rate that is in force. */
  readonly minimumWage?: MinimumWage;
}

/** Pay of an occupation, as the Pay section shows it. Pure. */
export function payView(input: OccupationInput, unit: PayUnit): PayView {
  const { profile, district } = input;
  const origin = takesFigureFrom(profile.crosswalk, 'unit');
  const deciding = decidingGroup(profile.crosswalk, input.title?.soc2020);
  const own = deciding && groupPay(input, deciding.code, unit);
  const minimumWage = minimumOfToday(input);
  return {
    unit,
    origin,
    ...(deciding ? { deciding, group2020: profile.group2020(deciding.code) } : {}),
    people: peopleOf(input, origin, deciding),
    ...(own ? { own } : {}),
    climb: own?.climb ?? { kind: 'missing', reason: 'not-collected' },
    ...(own?.lead ? { leadRow: own.lead.row, sureness: own.lead.sureness } : {}),
    rows: own && deciding ? spreadRows(input, deciding.code, own.leads, unit) : [],
    parts:
      deciding?.kind === 'largest' && origin.kind === 'parts' ? payParts(origin, input, unit) : [],
    ...(deciding ? inRegion(input, deciding.code, unit) : {}),
    isInNorthernIreland: district?.nation?.gss === NORTHERN_IRELAND.gss,
    selfEmployedShare: selfEmployedShare(input),
    older: olderRows(input, unit),
    ...(minimumWage ? { minimumWage } : {}),
  };
}

/** The page's own people, unless the figures are of another group than most of them are in. */
function peopleOf(
  { profile }: OccupationInput,
  origin: FigureOrigin,
  deciding: DecidingGroup | undefined,
): string {
  // A title leads to its own group, which is then named as itself.
  const isOwn =
    !deciding ||
    (deciding.kind !== 'title' && origin.kind === 'one' && origin.code === deciding.code);
  return plainNameOf(isOwn ? profile.group : profile.group2020(deciding.code));
}

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

/** Whose pay leads first, then the others (rule 13: full time last where part-time work is the rule). */
const SHOWN_GROUPS: Readonly<Record<PayPeople, readonly PayGroup[]>> = {
  ft: ['ft', 'all', 'male_ft', 'female_ft'],
  all: ['all', 'male', 'female', 'ft'],
};

function spreadRows(
  { profile }: OccupationInput,
  code: string,
  leads: PayPeople,
  unit: PayUnit,
): readonly PayRow[] {
  const { indicator, source } = newestOf(INDICATOR_OF_UNIT[unit]);
  const ofUnit = profile.pay.filter(({ median }) => median.indicator === indicator);
  return SHOWN_GROUPS[leads].flatMap((group) => rowsOf(ofUnit, source, code, group));
}

function payParts(
  origin: Extract<FigureOrigin, { kind: 'parts' }>,
  input: OccupationInput,
  unit: PayUnit,
): readonly PayPart[] {
  const { profile } = input;
  return origin.parts.map(({ code, share }) => {
    const isKnown = profile.pay.some(({ median }) => median.occupation?.code === code);
    return {
      group: profile.group2020(code),
      share,
      ...(isKnown ? { pay: groupPay(input, code, unit) } : {}),
    };
  });
}

/** Pay for the major group, by region of workplace. Northern Ireland is not in the table. */
function inRegion(
  { profile, district }: OccupationInput,
  code: string,
  unit: PayUnit,
): Pick<PayView, 'region' | 'unitedKingdom' | 'regionLevel'> {
  const gss = district?.region?.gss ?? district?.nation?.gss;
  const major = code.slice(0, 1);
  const at = (area: string | undefined, indicator: string, group: PayGroup) =>
    rowsOf(profile.pay, newestOf('pay-region-annual').source, major, group).find(
      ({ median }) => median.area.gss === area && median.indicator === indicator,
    );
  const region = at(gss, INDICATOR_OF_UNIT[unit], 'ft');
  const unitedKingdom = at(UNITED_KINGDOM.gss, INDICATOR_OF_UNIT[unit], 'ft');
  const level = levelOf(
    at(gss, 'pay-hourly', 'all')?.median,
    at(UNITED_KINGDOM.gss, 'pay-hourly', 'all')?.median,
  );
  return {
    ...(region ? { region } : {}),
    ...(unitedKingdom ? { unitedKingdom } : {}),
    ...(level ? { regionLevel: level } : {}),
  };
}

/** Hourly middle of all employees, region ÷ UK − 1, in whole per cent. Never multiplied into a figure. */
function levelOf(
  region: Observation | undefined,
  uk: Observation | undefined,
): RegionLevel | undefined {
  if (!region?.occupation || !uk) return undefined;
  const ratio = valueOrNull(combine([region.figure, uk.figure], (here, all) => here / all));
  if (ratio === null) return undefined;
  return {
    area: region.area,
    major: region.occupation,
    percent: roundToDecimals(100 * (ratio - 1), 0),
  };
}

/** Self-employed ÷ all in work, 2018: a dated share, used for its size alone (rule 10). */
function selfEmployedShare({ profile }: OccupationInput): Figure {
  const ofSet = (id: string) => profile.sets.find(({ indicator }) => indicator === id)?.rows ?? [];
  const all = ofSet('people-in-work-uk').find(
    ({ occupation }) => occupation?.code === profile.group.code,
  );
  const own = ofSet('people-in-work-uk-by-kind').find(({ label }) => label === 'self-employed');
  if (!all || !own) return missing('not-published');
  return combine([own.figure, all.figure], (selfEmployed, everyone) => selfEmployed / everyone);
}

function olderRows({ profile }: OccupationInput, unit: PayUnit): readonly PayRow[] {
  return profile.pay.filter(
    ({ median, group }) =>
      group === 'ft' &&
      median.indicator === INDICATOR_OF_UNIT[unit] &&
      median.occupation?.edition === 'SOC 2010' &&
      median.occupation.code === profile.group.code,
  );
}

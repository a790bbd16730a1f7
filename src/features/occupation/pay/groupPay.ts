import { type Figure, missing, valueOrNull } from '@/domain/figure';
import { isBelowMinimum, type PublishedPay } from '@/domain/legalMinimum';
import { type Climb, climb, type LadderRung, levelsWider } from '@/domain/ladder';
import { newestOf } from '@/domain/measureTables';
import type { Observation } from '@/domain/observation';
import { partTimeShare, payLead, type PayPeople } from '@/domain/payLead';
import { type PayUnit, payUnitOf } from '@/domain/payUnit';
import type { SocGroup } from '@/domain/soc';
import { socLevel, socParent } from '@/domain/soc';
import { sureness, type Sureness, surenessInput } from '@/domain/sureness';
import type { PayRow } from '@/services/pack/occupation';
import { minimumOfToday } from '../input/minimumOfToday';
import { indicatorOf, ladderOf, type OccupationInput } from '../input/input';

export const INDICATOR_OF_UNIT = {
  hour: 'pay-hourly',
  week: 'pay-weekly',
  year: 'pay-annual',
} as const satisfies Record<PayUnit, string>;

/** The pay figure that stands first, and how it came to. */
export interface LeadingPay {
  /** Its middle carries the error it is judged by. */
  readonly row: PayRow;
  readonly people: PayPeople;
  /** What it is given in, which need not be what was asked for. */
  readonly unit: PayUnit;
  /** False where it is of a wider group. */
  readonly isExact: boolean;
  /** The error is that of yearly pay of the same group and people: none is published for this unit. */
  readonly hasYearlyError: boolean;
  readonly levelsWider: number;
  readonly sureness: Sureness;
}

/** Pay of one SOC 2020 unit group, as rules 10 and 13 have it. */
export interface GroupPay {
  readonly group: SocGroup;
  /** Whose pay should lead; where they have none, others' does, and `lead.people` says so. */
  readonly leads: PayPeople;
  readonly partTimeShare: Figure;
  readonly climb: Climb;
  readonly lead?: LeadingPay;
  /** Middle paid hours a week of the people whose pay leads. */
  readonly hours?: PayRow;
  /** A year's pay of the people whose pay leads. */
  readonly year?: PayRow;
  /** Below today's legal minimum for its own hours, in any unit (rule 13). */
  readonly isBelowMinimum: boolean;
}

const UNIT_LEVEL = 'unit';

/** The pay of a SOC 2020 unit group that leads on a page, in the unit asked for where it is published. */
export function groupPay(input: OccupationInput, code: string, unit: PayUnit): GroupPay {
  const { profile } = input;
  const share = shareOfPartTime(input, code);
  const hoursOf = (people: PayPeople) => rowFor(input, 'hours-weekly', code, people);
  const leads = payLead(hoursOf('all')?.median.figure ?? missing('not-collected'), share);
  const ladder = ladderOf(input.reference, INDICATOR_OF_UNIT[unit]);
  const asked: Asked = { input, code, unit, leads, ladder };
  const climbed = climbedFrom(asked);
  const lead = climbed.kind === 'found' ? shownOf(climbed.lead.rung, asked) : undefined;
  const people = lead?.people ?? leads;
  const hours = hoursOf(people);
  const year = rowFor(input, 'pay-annual', code, people);
  return {
    group: profile.group2020(code),
    leads,
    partTimeShare: share,
    climb: climbed,
    ...(lead ? { lead } : {}),
    ...(hours && hasValue(hours) ? { hours } : {}),
    ...(year && hasValue(year) ? { year } : {}),
    isBelowMinimum: lead !== undefined && isBelow(input, code, people),
  };
}

/** Up the ladder; without a figure anywhere the reason is the group's own, not that of a wider one. */
function climbedFrom(asked: Asked): Climb {
  const up = (rungs: readonly LadderRung[]) =>
    climb(rungs, (rung) => shownOf(rung, asked)?.row.median, UNIT_LEVEL, areaOf(asked.input));
  const all = up(asked.ladder);
  if (all.kind === 'found') return all;
  return up(asked.ladder.filter(({ occupationLevel }) => occupationLevel === UNIT_LEVEL));
}

const areaOf = ({ district }: OccupationInput) => (district ? 'district' : undefined);

const hasValue = ({ median }: PayRow) => median.figure.kind === 'value';

function shareOfPartTime({ profile }: OccupationInput, code: string): Figure {
  const kinds = profile.sets.find(({ indicator }) => indicator === 'people-in-work-uk-by-kind');
  const count = (label: string) =>
    kinds?.rows.find((row) => row.label === label)?.figure ?? missing('not-published');
  const { all, fullTime } = profile.jobs2025(code);
  return partTimeShare({
    allJobs: all,
    fullTimeJobs: fullTime,
    fullTime2018: count('full-time employees'),
    partTime2018: count('part-time employees'),
  });
}

/** The row of April 2025 of a SOC 2020 group of any level and of people, for the whole UK. */
function rowFor(
  { profile }: OccupationInput,
  indicator: string,
  code: string,
  people: PayPeople,
): PayRow | undefined {
  return profile.pay.find(
    ({ group, median }) =>
      group === people &&
      median.indicator === indicator &&
      median.area.level === 'united-kingdom' &&
      median.source !== newestOf('pay-region-annual').source &&
      median.occupation?.edition === 'SOC 2020' &&
      median.occupation.code === code,
  );
}

interface Asked {
  readonly input: OccupationInput;
  readonly code: string;
  readonly unit: PayUnit;
  readonly leads: PayPeople;
  readonly ladder: readonly LadderRung[];
}

const otherThan = (people: PayPeople): PayPeople => (people === 'ft' ? 'all' : 'ft');

/**
 * Whose pay a rung has. In the unit asked for and by the hour one kind of people is kept to, so that
 * another unit never changes whose pay is shown; further up whoever has a figure, the leading first.
 */
function peopleOfRung({ indicator, occupationLevel }: LadderRung, asked: Asked): PayPeople[] {
  const { input, code, unit, leads } = asked;
  const first = [INDICATOR_OF_UNIT[unit], INDICATOR_OF_UNIT.hour];
  if (occupationLevel !== UNIT_LEVEL || !first.some((one) => one === indicator))
    return [leads, otherThan(leads)];
  const has = (people: PayPeople) =>
    first.some((one) => {
      const row = rowFor(input, one, code, people);
      return row !== undefined && hasValue(row);
    });
  return [!has(leads) && has(otherThan(leads)) ? otherThan(leads) : leads];
}

/** What a rung has to show; a figure of which nothing can be said has its reason in its place. */
function shownOf(rung: LadderRung, asked: Asked): LeadingPay | undefined {
  const code = socParent(asked.code, rung.occupationLevel);
  const found = peopleOfRung(rung, asked).flatMap((people) => {
    const row = rowFor(asked.input, rung.indicator, code, people);
    return row ? [judged(row, people, rung, asked)] : [];
  });
  return found.find(({ row }) => hasValue(row)) ?? found[0];
}

function judged(row: PayRow, people: PayPeople, rung: LadderRung, asked: Asked): LeadingPay {
  const { input, ladder } = asked;
  const { row: withError, hasYearlyError } = withYearlyError(row, input);
  const { median } = withError;
  const wider = levelsWider(rung, ladder, UNIT_LEVEL, areaOf(input));
  const sure = sureness(
    surenessInput(median, indicatorOf(input.reference, median.indicator), wider, input.today),
  );
  const isWeak = sure === 'cannot say' && median.figure.kind === 'value';
  return {
    row: isWeak
      ? { ...withError, median: { ...median, figure: missing(weakReason(median)) } }
      : withError,
    people,
    unit: payUnitOf(median.unit) ?? asked.unit,
    isExact: socLevel(median.occupation?.code ?? '') === UNIT_LEVEL,
    hasYearlyError,
    levelsWider: wider,
    sureness: sure,
  };
}

const WIDEST_CV_PERCENT = 20;

/** Why a figure that cannot be said anything of is left out: it is too weak, or there is a newer one elsewhere. */
const weakReason = ({ cvPercent }: Observation) =>
  cvPercent !== undefined && cvPercent > WIDEST_CV_PERCENT ? 'unreliable' : 'not-in-app';

/**
 * The row with the error it may be judged by: pay an hour or a week takes that of yearly pay of the
 * same group and people (rule 3), which has to be said.
 */
export function withYearlyError(
  row: PayRow,
  input: OccupationInput,
): { readonly row: PayRow; readonly hasYearlyError: boolean } {
  const { median, group } = row;
  const isOther = median.indicator === 'pay-hourly' || median.indicator === 'pay-weekly';
  const isOfPeople = group === 'all' || group === 'ft';
  const code = median.occupation?.code;
  const ofUk = median.area.level === 'united-kingdom' && median.occupation?.edition === 'SOC 2020';
  if (!isOther || !isOfPeople || !ofUk || code === undefined) return { row, hasYearlyError: false };
  const cvPercent = rowFor(input, 'pay-annual', code, group)?.median.cvPercent;
  if (cvPercent === undefined) return { row, hasYearlyError: false };
  return { row: { ...row, median: { ...median, cvPercent } }, hasYearlyError: true };
}

/** Whether any published middle of the people is below today's minimum for their own hours. */
function isBelow(input: OccupationInput, code: string, people: PayPeople): boolean {
  const minimum = minimumOfToday(input);
  return (
    minimum !== undefined && isBelowMinimum(publishedPay(input, code, people), minimum.hourlyGbp)
  );
}

/** Middle pay of the people in all units, with their middle hours. */
function publishedPay(input: OccupationInput, code: string, people: PayPeople): PublishedPay {
  const middle = (indicator: string) => {
    const row = rowFor(input, indicator, code, people);
    return (row && valueOrNull(row.median.figure)) ?? undefined;
  };
  const all = {
    hour: middle('pay-hourly'),
    week: middle('pay-weekly'),
    year: middle('pay-annual'),
    weeklyHours: middle('hours-weekly'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, gbp]) => gbp !== undefined));
}

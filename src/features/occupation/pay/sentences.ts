import { reasonInWords } from '@/domain/figure';
import { formatAmount, formatFigure, formatPounds, formatWholePercent } from '@/domain/format';
import { isBelowMinimum, minimumForAYear } from '@/domain/legalMinimum';
import { areaInWords } from '@/domain/ladder';
import { payUnitWords } from '@/domain/payUnit';
import { formatPeriod } from '@/domain/period';
import { plainNameOf } from '@/domain/plainNames';
import { roundToDecimals } from '@/domain/rounding';
import type { PayRow } from '@/services/pack/occupation';
import type { GroupPay, LeadingPay } from './groupPay';
import type { PayView } from './view';

/**
 * The sentences on pay, each from the figures of the view and none without them. The whole of them
 * stands in the Pay section and on the hand-out; `payAnswer` is the one for the page's answer.
 */

const UK = 'across the UK';

/** The figure that leads, where there is one, with the group it is of. */
function leadOf({
  own,
}: PayView): { readonly own: GroupPay; readonly lead: LeadingPay } | undefined {
  return own?.lead ? { own, lead: own.lead } : undefined;
}

const amountOf = ({ row }: LeadingPay) => formatFigure(row.median);

const hoursOf = ({ hours }: GroupPay) =>
  hours?.median.figure.kind === 'value' ? hours.median.figure.value : undefined;

const hoursText = (hours: number) => formatAmount(hours, 'hours-per-week').replace(/\.0$/, '');

/** "for 37.5 hours a week", "for 1 hour a week". */
const hoursAWeek = (hours: number) =>
  `${hoursText(hours)} ${hours === 1 ? 'hour' : 'hours'} a week`;

/** "full-time bricklayers", or "bricklayers" where the figure is of all employees. */
const workers = ({ people }: LeadingPay, words: string) =>
  people === 'ft' ? `full-time ${words}` : words;

/** What the law asks now, with what it comes to in a year of their hours; undefined where pay is above. */
export function minimumSentence({ own, minimumWage }: PayView): string | undefined {
  if (!own?.isBelowMinimum || !minimumWage) return undefined;
  const hours = hoursOf(own);
  const year = minimumForAYear(minimumWage.hourlyGbp, hours);
  const least = leastSentence(minimumWage.hourlyGbp);
  return hours === undefined || year === undefined
    ? `${least}.`
    : `${least}: about ${formatPounds(year)} a year for ${hoursAWeek(hours)}.`;
}

const leastSentence = (hourlyGbp: number) =>
  `The least an employer may pay at 21 is now ${formatPounds(hourlyGbp, 2)} an hour`;

/**
 * Why a group's year lies below the law where its hour does not: undefined where the hour does too,
 * or is not known.
 */
function unpaidWeeksSentence({ unit, row }: LeadingPay, hourlyGbp: number): string | undefined {
  const { figure } = row.median;
  const isPaidEnough = unit === 'hour' && figure.kind === 'value' && figure.value >= hourlyGbp;
  return isPaidEnough
    ? 'Over a year it came to less. Some weeks may not be paid, as in school holidays.'
    : undefined;
}

const SINCE_THEN = 'It has gone up since this survey.';

/** "This work is now in 3 groups. The largest is nurses (65% of people)." */
function spreadSentence({ deciding, parts }: PayView, name: string): string | undefined {
  if (deciding?.kind !== 'largest') return undefined;
  const share = `${name} (${formatWholePercent(deciding.share * 100)} of people)`;
  return parts.length > 1
    ? `This work is now in ${parts.length} groups. The largest is ${share}.`
    : `The largest part of this work is now ${share}.`;
}

/** The middle below the minimum, in the past tense: it was the pay of that April. */
function belowSentence(lead: LeadingPay, people: string, isSpread: boolean): string {
  const when = formatPeriod(lead.row.median.period);
  const who = lead.people === 'ft' ? 'them who worked full time' : 'them';
  return isSpread
    ? `In ${when}, half of ${who} earned ${amountOf(lead)} or less ${UK}.`
    : `In ${when}, half of ${workers(lead, people)} ${UK} earned ${amountOf(lead)} or less.`;
}

function middleSentence(lead: LeadingPay, people: string, isSpread: boolean): string {
  const who = lead.people === 'ft' ? 'them who work full time' : 'them';
  return isSpread
    ? `Half of ${who} earn more than ${amountOf(lead)} ${UK}.`
    : `Half of ${workers(lead, people)} ${UK} earn more than ${amountOf(lead)}.`;
}

/** How many hours the half work where part-time work is the rule, which an hour's pay does not show. */
function partTimeSentence({ leads, partTimeShare, hours }: GroupPay, lead: LeadingPay) {
  if (leads !== 'all' || lead.people !== 'all' || hours?.median.figure.kind !== 'value')
    return undefined;
  const isMost = partTimeShare.kind === 'value' && partTimeShare.value > 0.5;
  const half = hoursAWeek(hours.median.figure.value);
  return `${isMost ? 'Most' : 'Many'} work part time: half work ${half} or less.`;
}

function widerSentence(lead: LeadingPay): string {
  const { occupation } = lead.row.median;
  const staff = lead.people === 'ft' ? 'full-time staff' : 'staff';
  const group = occupation ? plainNameOf(occupation) : '';
  return `In the wider group ${group}, half of ${staff} ${UK} earn more than ${amountOf(lead)}.`;
}

const NOT_ALONE = 'There is no pay figure for this job alone.';

/** Everything the Pay section and the hand-out say first; empty where no figure may lead. */
export function paySentences(view: PayView): readonly string[] {
  const found = leadOf(view);
  if (!found) return [];
  const { own, lead } = found;
  if (!lead.isExact) return [NOT_ALONE, widerSentence(lead)];
  const spread = spreadSentence(view, view.people);
  const isSpread = spread !== undefined;
  const minimum = minimumSentence(view);
  const sentences = minimum
    ? [
        minimum,
        SINCE_THEN,
        spread,
        belowSentence(lead, view.people, isSpread),
        view.minimumWage && unpaidWeeksSentence(lead, view.minimumWage.hourlyGbp),
      ]
    : [spread, middleSentence(lead, view.people, isSpread)];
  return [...sentences, partTimeSentence(own, lead)].filter((text) => text !== undefined);
}

/**
 * Pay on the hand-out, where a column of a few words under the job's name has to hold it: the
 * sentences of the section without what a page has the room for.
 */
export function payOnPaper(view: PayView): readonly (string | undefined)[] {
  const found = leadOf(view);
  if (!found?.lead.isExact) return [payAnswer(view)];
  const spread = spreadSentence(view, view.people);
  if (minimumSentence(view) !== undefined)
    return [
      payAnswer(view),
      spread,
      belowSentence(found.lead, 'staff', spread !== undefined),
      view.minimumWage && unpaidWeeksSentence(found.lead, view.minimumWage.hourlyGbp),
    ];
  return [spread === undefined ? middleSentence(found.lead, 'staff', false) : payAnswer(view)];
}

/** The one sentence on pay that enters the page's answer; undefined where no figure may lead. */
export function payAnswer(view: PayView): string | undefined {
  const found = leadOf(view);
  if (!found) return undefined;
  const { lead } = found;
  if (!lead.isExact) return widerSentence(lead);
  // The short form: what it comes to in a year stands in the section.
  if (view.minimumWage && minimumSentence(view))
    return `${leastSentence(view.minimumWage.hourlyGbp)}.`;
  if (view.deciding?.kind !== 'largest') return middleSentence(lead, view.people, false);
  const share = formatWholePercent(view.deciding.share * 100);
  const staff = lead.people === 'ft' ? 'full-time staff' : 'staff';
  return `In the largest part, ${view.people} (${share}), half of ${staff} ${UK} earn more than ${amountOf(lead)}.`;
}

/** Why no figure can be shown; undefined where one leads. */
export function noPaySentence({ climb }: PayView): string | undefined {
  return climb.kind === 'missing'
    ? `No pay figure can be shown: ${reasonInWords(climb.reason)}.`
    : undefined;
}

const IN_TENTHS: Readonly<Record<number, string>> = {
  4: 'About four in ten',
  5: 'About half',
  6: 'About six in ten',
  7: 'About seven in ten',
  8: 'About eight in ten',
  9: 'About nine in ten',
};
const MANY_SELF_EMPLOYED = 0.4;

/** "About six in ten were self-employed in 2018." where more than four in ten were. */
export function selfEmployedSentence(view: PayView): string | undefined {
  const start = selfEmployedStart(view);
  return start && `${start}. Their pay is not in this figure.`;
}

/** The same in one clause, for a line or a column that holds a few words. */
export function selfEmployedShort(view: PayView): string | undefined {
  const start = selfEmployedStart(view);
  return start && `${start}: not in this pay`;
}

function selfEmployedStart({ selfEmployedShare: share }: PayView): string | undefined {
  if (share.kind === 'missing' || share.value <= MANY_SELF_EMPLOYED) return undefined;
  const who = IN_TENTHS[roundToDecimals(share.value * 10, 0)] ?? 'Nearly all';
  return `${who} were self-employed in 2018`;
}

/**
 * The lowest quarter, which people may start on. Of a part-time group only by the hour: the lowest
 * quarter of their weeks are those of the fewest hours. Below today's minimum nobody may start on it.
 */
function starterSentence({ own, minimumWage }: PayView): string | undefined {
  const lead = own?.lead;
  if (!own || !lead?.isExact || lead.row.p25.kind === 'missing') return undefined;
  if (lead.people === 'all' && lead.unit !== 'hour') return undefined;
  const gbp = lead.row.p25.value;
  const amount = formatAmount(gbp, lead.row.median.unit);
  const hours = hoursOf(own);
  const pay = { [lead.unit]: gbp, ...(hours === undefined ? {} : { weeklyHours: hours }) };
  if (!minimumWage || !isBelowMinimum(pay, minimumWage.hourlyGbp))
    return `A quarter earn less than ${amount}. People may start there.`;
  const least = formatPounds(minimumWage.hourlyGbp, 2);
  return `A quarter earned less than ${amount} then. Now the least at 21 is ${least} an hour.`;
}

/** A year's pay beside the hour's or the week's, of the same people. */
function yearSentence({ own }: PayView): string | undefined {
  const { lead, year } = own ?? {};
  if (!lead?.isExact || lead.unit === 'year' || year?.median.figure.kind !== 'value')
    return undefined;
  const who = lead.people === 'ft' ? 'Full time' : 'All employees';
  const amount = formatAmount(year.median.figure.value, 'gbp-per-year');
  return `${who}, a year: ${amount}, in the same job for a year.`;
}

/** The level of pay in the region for the major group, as a ratio in words. */
function regionSentence(view: PayView): string | undefined {
  if (view.isInNorthernIreland)
    return 'There is no figure for Northern Ireland by kind of work in this app.';
  if (!view.regionLevel) return undefined;
  const { area, major, percent } = view.regionLevel;
  const start = `In ${areaInWords(area)}, pay in ${plainNameOf(major)} is`;
  if (percent === 0) return `${start} about the same as ${UK}.`;
  const size = formatWholePercent(Math.abs(percent));
  return `${start} ${size} ${percent < 0 ? 'lower' : 'higher'} than ${UK}.`;
}

/** What stands beside the figure: in the section, on the tile and on the hand-out, not in the answer. */
export interface BesidePay {
  readonly id: 'self-employed' | 'starters' | 'year' | 'other-unit' | 'region';
  readonly text: string;
}

/** Everything that may be said beside the figure that leads. */
export function besidePay(view: PayView): readonly BesidePay[] {
  const all = [
    { id: 'other-unit', text: otherUnitSentence(view) },
    { id: 'year', text: yearSentence(view) },
    { id: 'starters', text: starterSentence(view) },
    { id: 'self-employed', text: leadOf(view) && selfEmployedSentence(view) },
    { id: 'region', text: regionSentence(view) },
  ] as const;
  return all.flatMap(({ id, text }) => (text === undefined ? [] : [{ id, text }]));
}

/** That the figure is in another unit than the one asked for. */
function otherUnitSentence({ unit, own }: PayView): string | undefined {
  const lead = own?.lead;
  if (!lead || lead.unit === unit) return undefined;
  return `Pay ${payUnitWords(unit)} is not published, so this is pay ${payUnitWords(lead.unit)}.`;
}

/** Which newer group the figures are of, and how much of this group is in it (rule 9). */
export function originSentences({ origin, deciding, group2020 }: PayView): readonly string[] {
  const ofGroup = `The figures are for the SOC 2020 group “${group2020?.title ?? ''}”`;
  if (deciding?.kind === 'title') return [`${ofGroup}, which the job title is in.`];
  const rough = origin.fewAsked ? ['Few people were asked, so the shares are rough.'] : [];
  if (deciding?.kind === 'one') {
    const share = formatWholePercent(deciding.share * 100);
    return [`${ofGroup}. It holds ${share} of the people in this group.`, ...rough];
  }
  return [
    'The newest pay figures use a newer list of jobs (SOC 2020). This group is spread over several of its groups, so each is shown with the share of people in it. They are not averaged.',
    ...(origin.kind === 'parts' && origin.sample === 'census'
      ? ['The shares come from a sample of the Census.']
      : []),
    ...rough,
    'A job title chosen from the list leads to the one group it is in.',
  ];
}

/** The spread of one row in a sentence, for who cannot see it drawn. */
export function spreadInWords({ median, p25, p75 }: PayRow): string {
  const quarters = [
    p25.kind === 'value' ? `a quarter earn less than ${formatAmount(p25.value, median.unit)}` : '',
    p75.kind === 'value' ? `a quarter more than ${formatAmount(p75.value, median.unit)}` : '',
  ].filter((words) => words !== '');
  const middle = `Middle pay: ${formatFigure(median)}`;
  return quarters.length === 0 ? `${middle}.` : `${middle}; ${quarters.join(', ')}.`;
}

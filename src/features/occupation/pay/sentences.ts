import { missingWords } from '@/domain/missingWords';
import { figureWords, formatAmount, formatPounds, formatWholePercent } from '@/domain/format';
import { isBelowMinimum, minimumForAYear } from '@/domain/legalMinimum';
import { areaWords } from '@/domain/ladder';
import { perWords } from '@/domain/payUnit';
import { periodWords } from '@/domain/referencePeriod';
import { groupWords } from '@/domain/plainNames';
import { roundToDecimals } from '@/domain/rounding';
import { inEnglish } from '@/shared/words/inEnglish';
import { counted, jobName, said, type Words } from '@/shared/words/words';
import type { PayRow } from '@/services/pack/occupation';
import type { GroupPay, LeadingPay } from './groupPay';
import type { PayView } from './view';

/**
 * The sentences on pay, each from the figures of the view and none without them. The whole of them
 * stands in the Pay section and on the hand-out; `payAnswer` is the one for the page's answer.
 */

/** The figure that leads, where there is one, with the group it is of. */
function leadOf({
  own,
}: PayView): { readonly own: GroupPay; readonly lead: LeadingPay } | undefined {
  return own?.lead ? { own, lead: own.lead } : undefined;
}

const amountOf = ({ row }: LeadingPay): Words => figureWords(row.median);

const hoursOf = ({ hours }: GroupPay) =>
  hours?.median.figure.kind === 'value' ? hours.median.figure.value : undefined;

const hoursText = (hours: number) => formatAmount(hours, 'hours-per-week').replace(/\.0$/, '');

/** "for 37.5 hours a week", "for 1 hour a week". */
const hoursAWeek = (hours: number): Words =>
  counted('{amount} hour a week', '{amount} hours a week', {
    amount: hoursText(hours),
    n: hours,
  });

/** "full-time bricklayers", or "bricklayers" where the figure is of all employees. */
const workers = ({ people }: LeadingPay, words: Words): Words =>
  people === 'ft' ? said('full-time {workers}', { workers: words }) : words;

/** "staff", for a line that holds few words. */
const STAFF = said('staff');

/** What the law asks now, with what it comes to in a year of their hours; undefined where pay is above. */
export function minimumSentence({ own, minimumWage }: PayView): Words | undefined {
  if (!own?.isBelowMinimum || !minimumWage) return undefined;
  const hours = hoursOf(own);
  const year = minimumForAYear(minimumWage.hourlyGbp, hours);
  const { hourlyGbp } = minimumWage;
  if (hours === undefined || year === undefined) return leastSentence(hourlyGbp);
  return said(
    'The least an employer may pay at 21 is now {least} an hour: about {year} a year for {hours}.',
    { least: formatPounds(hourlyGbp, 2), year: formatPounds(year), hours: hoursAWeek(hours) },
  );
}

const leastSentence = (hourlyGbp: number): Words =>
  said('The least an employer may pay at 21 is now {least} an hour.', {
    least: formatPounds(hourlyGbp, 2),
  });

/**
 * Why a group's year lies below the law where its hour does not: undefined where the hour does too,
 * or is not known.
 */
function unpaidWeeksSentence({ unit, row }: LeadingPay, hourlyGbp: number): Words | undefined {
  const { figure } = row.median;
  const isPaidEnough = unit === 'hour' && figure.kind === 'value' && figure.value >= hourlyGbp;
  return isPaidEnough
    ? said('Over a year it came to less. Some weeks may not be paid, as in school holidays.')
    : undefined;
}

const SINCE_THEN = said('It has gone up since this survey.');

/** "This work is now in 3 groups. The largest is nurses (65% of people)." */
function spreadSentence({ deciding, parts }: PayView, name: Words): Words | undefined {
  if (deciding?.kind !== 'largest') return undefined;
  const largest = { group: name, share: formatWholePercent(deciding.share * 100) };
  return parts.length > 1
    ? said('This work is now in {n} groups. The largest is {group} ({share} of people).', {
        n: parts.length,
        ...largest,
      })
    : said('The largest part of this work is now {group} ({share} of people).', largest);
}

/** The middle below the minimum, in the past tense: it was the pay of that April. */
function belowSentence(lead: LeadingPay, people: Words, isSpread: boolean): Words {
  const values = { when: periodWords(lead.row.median.period), amount: amountOf(lead) };
  if (!isSpread)
    return said('In {when}, half of {people} across the UK earned {amount} or less.', {
      ...values,
      people: workers(lead, people),
    });
  return lead.people === 'ft'
    ? said(
        'In {when}, half of them who worked full time earned {amount} or less across the UK.',
        values,
      )
    : said('In {when}, half of them earned {amount} or less across the UK.', values);
}

function middleSentence(lead: LeadingPay, people: Words, isSpread: boolean): Words {
  const amount = amountOf(lead);
  if (!isSpread)
    return said('Half of {people} across the UK earn more than {amount}.', {
      people: workers(lead, people),
      amount,
    });
  return lead.people === 'ft'
    ? said('Half of them who work full time earn more than {amount} across the UK.', { amount })
    : said('Half of them earn more than {amount} across the UK.', { amount });
}

/** How many hours the half work where part-time work is the rule, which an hour's pay does not show. */
function partTimeSentence({ leads, partTimeShare, hours }: GroupPay, lead: LeadingPay) {
  if (leads !== 'all' || lead.people !== 'all' || hours?.median.figure.kind !== 'value')
    return undefined;
  const isMost = partTimeShare.kind === 'value' && partTimeShare.value > 0.5;
  const half = { hours: hoursAWeek(hours.median.figure.value) };
  return isMost
    ? said('Most work part time: half work {hours} or less.', half)
    : said('Many work part time: half work {hours} or less.', half);
}

function widerSentence(lead: LeadingPay): Words {
  const { occupation } = lead.row.median;
  return said(
    'In the wider group {group}, half of {people} across the UK earn more than {amount}.',
    {
      group: occupation ? groupWords(occupation) : '',
      people: workers(lead, STAFF),
      amount: amountOf(lead),
    },
  );
}

const NOT_ALONE = said('There is no pay figure for this job alone.');

/** Everything the Pay section and the hand-out say first; empty where no figure may lead. */
export function paySentences(view: PayView): readonly Words[] {
  const found = leadOf(view);
  if (!found) return [];
  const { own, lead } = found;
  if (!lead.isExact) return [NOT_ALONE, widerSentence(lead)];
  const people = jobName(view.people);
  const spread = spreadSentence(view, people);
  const isSpread = spread !== undefined;
  const minimum = minimumSentence(view);
  const sentences = minimum
    ? [
        minimum,
        SINCE_THEN,
        spread,
        belowSentence(lead, people, isSpread),
        view.minimumWage && unpaidWeeksSentence(lead, view.minimumWage.hourlyGbp),
      ]
    : [spread, middleSentence(lead, people, isSpread)];
  return [...sentences, partTimeSentence(own, lead)].filter((text) => text !== undefined);
}

/**
 * Pay on the hand-out, where a column of a few words under the job's name has to hold it: the
 * sentences of the section without what a page has the room for.
 */
export function payOnPaper(view: PayView): readonly (Words | undefined)[] {
  const found = leadOf(view);
  if (!found?.lead.isExact) return [payAnswer(view)];
  const spread = spreadSentence(view, jobName(view.people));
  if (minimumSentence(view) !== undefined)
    return [
      payAnswer(view),
      spread,
      belowSentence(found.lead, STAFF, spread !== undefined),
      view.minimumWage && unpaidWeeksSentence(found.lead, view.minimumWage.hourlyGbp),
    ];
  return [spread === undefined ? middleSentence(found.lead, STAFF, false) : payAnswer(view)];
}

/** The one sentence on pay that enters the page's answer; undefined where no figure may lead. */
export function payAnswer(view: PayView): Words | undefined {
  const found = leadOf(view);
  if (!found) return undefined;
  const { lead } = found;
  if (!lead.isExact) return widerSentence(lead);
  // The short form: what it comes to in a year stands in the section.
  if (view.minimumWage && minimumSentence(view)) return leastSentence(view.minimumWage.hourlyGbp);
  if (view.deciding?.kind !== 'largest') return middleSentence(lead, jobName(view.people), false);
  return said(
    'In the largest part, {group} ({share}), half of {people} across the UK earn more than {amount}.',
    {
      group: jobName(view.people),
      share: formatWholePercent(view.deciding.share * 100),
      people: workers(lead, STAFF),
      amount: amountOf(lead),
    },
  );
}

/** Why no figure can be shown; undefined where one leads. */
export function noPaySentence({ climb }: PayView): Words | undefined {
  return climb.kind === 'missing'
    ? said('No pay figure can be shown: {reason}.', { reason: missingWords(climb.reason) })
    : undefined;
}

const IN_TENTHS: Readonly<Record<number, Words>> = {
  4: said('About four in ten were self-employed in 2018'),
  5: said('About half were self-employed in 2018'),
  6: said('About six in ten were self-employed in 2018'),
  7: said('About seven in ten were self-employed in 2018'),
  8: said('About eight in ten were self-employed in 2018'),
  9: said('About nine in ten were self-employed in 2018'),
};
const NEARLY_ALL = said('Nearly all were self-employed in 2018');
const MANY_SELF_EMPLOYED = 0.4;

/** "About six in ten were self-employed in 2018." where more than four in ten were. */
export function selfEmployedSentence(view: PayView): Words | undefined {
  const start = selfEmployedStart(view);
  return start && said('{start}. Their pay is not in this figure.', { start });
}

/** The same in one clause, for a line or a column that holds a few words. */
export function selfEmployedShort(view: PayView): Words | undefined {
  const start = selfEmployedStart(view);
  return start && said('{start}: not in this pay', { start });
}

function selfEmployedStart({ selfEmployedShare: share }: PayView): Words | undefined {
  if (share.kind === 'missing' || share.value <= MANY_SELF_EMPLOYED) return undefined;
  return IN_TENTHS[roundToDecimals(share.value * 10, 0)] ?? NEARLY_ALL;
}

/**
 * The lowest quarter, which people may start on. Of a part-time group only by the hour: the lowest
 * quarter of their weeks are those of the fewest hours. Below today's minimum nobody may start on it.
 */
function starterSentence(view: PayView): Words | undefined {
  const start = starterPay(view);
  if (!start) return undefined;
  const { amount, least } = start;
  return least === undefined
    ? said('A quarter earn less than {amount}. People may start there.', { amount })
    : said('A quarter earned less than {amount} then. Now the least at 21 is {least} an hour.', {
        amount,
        least,
      });
}

/** The same in one clause, for a closed section. */
export function startersShort(view: PayView): Words | undefined {
  const start = starterPay(view);
  if (!start) return undefined;
  const { amount, least, when } = start;
  return least === undefined
    ? said('A quarter earn less than {amount}', { amount })
    : said('A quarter earned less than {amount} in {when}', { amount, when });
}

/** The lowest quarter's pay, with today's minimum where it lies below that. */
function starterPay({ own, minimumWage }: PayView) {
  const lead = own?.lead;
  if (!own || !lead?.isExact || lead.row.p25.kind === 'missing') return undefined;
  if (lead.people === 'all' && lead.unit !== 'hour') return undefined;
  const gbp = lead.row.p25.value;
  const { median } = lead.row;
  const hours = hoursOf(own);
  const pay = { [lead.unit]: gbp, ...(hours === undefined ? {} : { weeklyHours: hours }) };
  const isBelow = minimumWage && isBelowMinimum(pay, minimumWage.hourlyGbp);
  return {
    amount: formatAmount(gbp, median.unit),
    when: periodWords(median.period),
    ...(isBelow ? { least: formatPounds(minimumWage.hourlyGbp, 2) } : {}),
  };
}

/** A year's pay beside the hour's or the week's, of the same people. */
function yearSentence({ own }: PayView): Words | undefined {
  const { lead, year } = own ?? {};
  if (!lead?.isExact || lead.unit === 'year' || year?.median.figure.kind !== 'value')
    return undefined;
  const amount = formatAmount(year.median.figure.value, 'gbp-per-year');
  return lead.people === 'ft'
    ? said('Full time, a year: {amount}, in the same job for a year.', { amount })
    : said('All employees, a year: {amount}, in the same job for a year.', { amount });
}

/** The level of pay in the region for the major group, as a ratio in words. */
function regionSentence(view: PayView): Words | undefined {
  if (view.isInNorthernIreland)
    return said('There is no figure for Northern Ireland by kind of work in this app.');
  if (!view.regionLevel) return undefined;
  const { area, major, percent } = view.regionLevel;
  const values = { area: areaWords(area), group: groupWords(major) };
  if (percent === 0)
    return said('In {area}, pay in {group} is about the same as across the UK.', values);
  const size = formatWholePercent(Math.abs(percent));
  return percent < 0
    ? said('In {area}, pay in {group} is {size} lower than across the UK.', { ...values, size })
    : said('In {area}, pay in {group} is {size} higher than across the UK.', { ...values, size });
}

/** What stands beside the figure: in the section, on the tile and on the hand-out, not in the answer. */
export interface BesidePay {
  readonly id: 'self-employed' | 'starters' | 'year' | 'other-unit' | 'region';
  readonly text: Words;
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
function otherUnitSentence({ unit, own }: PayView): Words | undefined {
  const lead = own?.lead;
  if (!lead || lead.unit === unit) return undefined;
  return said('Pay {asked} is not published, so this is pay {given}.', {
    asked: perWords(unit),
    given: perWords(lead.unit),
  });
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
export function spreadWords({ median, p25, p75 }: PayRow): Words {
  const low = p25.kind === 'value' ? formatAmount(p25.value, median.unit) : undefined;
  const high = p75.kind === 'value' ? formatAmount(p75.value, median.unit) : undefined;
  const middle = figureWords(median);
  if (low !== undefined && high !== undefined)
    return said(
      'Middle pay: {middle}; a quarter earn less than {low}, a quarter more than {high}.',
      {
        middle,
        low,
        high,
      },
    );
  if (low !== undefined)
    return said('Middle pay: {middle}; a quarter earn less than {low}.', { middle, low });
  return high === undefined
    ? said('Middle pay: {middle}.', { middle })
    : said('Middle pay: {middle}; a quarter more than {high}.', { middle, high });
}

/** The same in English, for rooms that have no Welsh yet. */
export const spreadInWords = (row: PayRow): string => inEnglish(spreadWords(row));

import type { Area } from '@/domain/area';
import { formatList, formatNumber, formatPounds, roundProjection } from '@/domain/format';
import { areaInWords } from '@/domain/ladder';
import { KEPT_PAY, type MatchFilter } from '@/domain/matching/filters';
import type { LikenessWord } from '@/domain/matching/ranking';
import { formatPeriod } from '@/domain/period';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import type { JobInBrief, NextJob } from '@/services/pack/nextJobs';
import type { DemandOrder, ListedPay, MatchView, Suggestion } from './view';

const LIKENESS: Readonly<Record<LikenessWord, string>> = {
  great: 'Great match',
  good: 'Good match',
  fair: 'Fair match',
  loose: 'Loose match',
};

/** As many reasons as a line has room for. */
const MOST_REASONS = 3;
const MOST_LETTERS = 110;

/** Tasks that both do, as many as fit; then what both need, up to three reasons in all. */
function reasonsOf({ tasks, needs }: NextJob): {
  tasks: readonly string[];
  needs: readonly string[];
} {
  const [first, second] = tasks;
  const fits =
    first !== undefined && second !== undefined && first.length + second.length < MOST_LETTERS;
  const said = fits ? [first, second] : tasks.slice(0, 1);
  return { tasks: said, needs: needs.slice(0, MOST_REASONS - said.length) };
}

/**
 * Why a job is in the list, in one sentence: "Good match: in both you aid in dressing patients, and
 * need helping people; new: biology."
 */
export function whySentence(job: NextJob): string {
  const { tasks, needs } = reasonsOf(job);
  const both = [
    ...(tasks.length > 0 ? [`in both you ${formatList(tasks)}`] : []),
    ...(needs.length > 0
      ? [`${tasks.length > 0 ? 'both use' : 'both jobs use'} ${formatList(needs)}`]
      : []),
  ];
  const why = both.length > 0 ? both.join('; ') : 'job titles and pay are alike';
  const adds = job.adds.length > 0 ? `; new: ${formatList(job.adds)}` : '';
  return `${LIKENESS[job.likeness]}: ${why}${adds}.`;
}

/** Middle pay an hour: "£13.43"; the law where pay of the survey lies below it: "At least £12.71". */
export function payText(pay: ListedPay | undefined): string {
  if (!pay) return 'No figure';
  const amount = formatPounds(pay.hourlyGbp, 2);
  return pay.isMinimum ? `At least ${amount}` : amount;
}

/** The spread beside pay now, for who cannot see it. */
export function payLabel(pay: ListedPay, now: ListedPay | undefined): string {
  const beside = now ? `; now ${payText(now)}` : '';
  return `Middle pay an hour ${payText(pay)}${beside}`;
}

/** What an adviser should hear before the client hopes: short, and no verdict. */
export function cautions(job: Suggestion): readonly string[] {
  const words: Readonly<Record<MatchFilter, string>> = {
    pay: 'Pays under three quarters of now',
    preparation: 'Longer preparation',
  };
  const part = job.brief.payOf?.share === undefined ? [] : ['Pay is of its largest part'];
  return [...job.against.map((filter) => words[filter]), ...part];
}

const field = ({ wider }: JobInBrief) => (wider ? startOfSentence(plainNameOf(wider.group)) : '');

/** What there is of the field near here: "Care: 1,169 adverts in Cornwall, July 2025." */
export function demandSentence({ demand, brief }: Suggestion): string | undefined {
  if (demand?.figure.kind !== 'value') return undefined;
  const { figure, area, period, unit } = demand;
  if (unit === 'jobs-per-year')
    return `${field(brief)}: about ${formatNumber(roundProjection(figure.value))} jobs come free a year in ${areaInWords(area)}.`;
  const adverts = figure.value === 1 ? '1 advert' : `${formatNumber(figure.value)} adverts`;
  return `${field(brief)}: ${adverts} in ${areaInWords(area)}, ${formatPeriod(period)}.`;
}

/** What the second list is ordered by. */
export function orderSentence(order: DemandOrder, nation: string | undefined): string {
  if (order === 'adverts')
    return 'Fair matches or better, in order of adverts for their field; two of a field at most.';
  return `This app has no counts of adverts or openings for ${nation ?? 'this place'}. The order is by jobs that come free in England; two of a field at most.`;
}

const people = (past: readonly JobInBrief[]) =>
  formatList(past.map(({ group }) => plainNameOf(group)));

/** "What else can care workers do in Truro?" */
export function headingOf(past: readonly JobInBrief[], place: string | undefined): string {
  const where = place === undefined ? '' : ` in ${place}`;
  return past.length === 0
    ? `What else could I do${where}?`
    : `What else can ${people(past)} do${where}?`;
}

/** What the pay of the lists is, and what the dashed line is. */
export function payLine({ past, pastPay }: MatchView): string {
  const [first] = past;
  const now =
    first && pastPay
      ? ` The dashed line is ${plainNameOf(first.group)} now: ${payText(pastPay).toLowerCase()}.`
      : '';
  return `Middle pay an hour across the UK, April 2025.${now}`;
}

/** The words of a filter, with the figure it comes to. */
export function filterWords(filter: MatchFilter, { pastPay }: MatchView): string {
  if (filter === 'preparation') return 'No longer preparation than now';
  const per = `Keep at least ${Math.round(KEPT_PAY * 100)}% of pay now`;
  const middle = pastPay?.quarters.median;
  return middle?.kind === 'value' ? `${per}: ${formatPounds(KEPT_PAY * middle.value, 2)}` : per;
}

/** "Takes out 3 jobs." */
export function removedSentence(count: number): string {
  if (count === 0) return 'Takes out no job.';
  return count === 1 ? 'Takes out 1 job.' : `Takes out ${formatNumber(count)} jobs.`;
}

/** The place in words; undefined for the United Kingdom. */
export const placeInWords = (town: string | undefined, district: Area | undefined) =>
  town ?? (district && areaInWords(district));

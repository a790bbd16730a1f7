import type { Area } from '@/domain/area';
import { formatNumber, formatPounds, roundProjection } from '@/domain/format';
import { formatList } from '@/domain/lists';
import { areaInWords } from '@/domain/ladder';
import {
  type JOB_FILTERS,
  KEPT_PAY,
  type MatchFilters,
  type PAST_FILTERS,
} from '@/domain/matching/filters';
import type { LikenessWord } from '@/domain/matching/ranking';
import { formatPeriod } from '@/domain/referencePeriod';
import { reachAdvertsWords } from '@/domain/reachWords';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import { type FilterVerdict, WORK_FILTERS } from '@/domain/workSettings';
import type { JobInBrief, NextJob } from '@/services/pack/nextJobs';
import type { ListedPay, MatchView, Suggestion } from './view';

const LIKENESS: Readonly<Record<LikenessWord, string>> = {
  great: 'Great match',
  good: 'Good match',
  fair: 'Fair match',
  loose: 'Loose match',
};

/** How alike a job is, in a word: "Good match"; nothing where nothing was said to be alike to. */
export const likenessWords = ({ likeness }: NextJob): string =>
  likeness === undefined ? '' : LIKENESS[likeness];

/** As many reasons as a line has room for; all of them stand beside the job that is looked at. */
const MOST_REASONS = 2;
/** A task of so many letters fits beside another reason. */
const SHORT_TASK = 34;
/** Without another reason it may be longer. */
const LONGER_TASK = 48;

/** One short task that both do, then what both need; without either the shortest task. */
function reasonsOf({ tasks, needs }: NextJob): readonly string[] {
  const byLength = tasks.toSorted((a, b) => a.length - b.length);
  const short = byLength.filter(({ length }) => length <= SHORT_TASK);
  const first = short.slice(0, Math.max(1, MOST_REASONS - needs.length));
  const longer = byLength.filter(({ length }) => length > SHORT_TASK && length <= LONGER_TASK);
  const said = [...first, ...needs, ...longer].slice(0, MOST_REASONS);
  return said.length > 0 ? said : byLength.slice(0, 1);
}

/** A paper in few words, inside a sentence: "taxi licence" and not who gives it. */
function paperWords(name: string): string {
  const short = name.replace(/(?:,| from | with | \(| for your ).*$/, '');
  return /^[A-Z][a-z]+ [a-z]/.test(short)
    ? `${short.charAt(0).toLowerCase()}${short.slice(1)}`
    : short;
}

/** What is still missing, as far as the line has room: what comes before the start, else what is new. */
function missingWords({ first: [paper], adds }: Suggestion): string {
  if (paper !== undefined) return `; first: ${paperWords(paper)}`;
  const [added] = adds.toSorted((a, b) => a.length - b.length);
  return added === undefined ? '' : `; new: ${added}`;
}

/**
 * Why a job is in the list, in one sentence: "Good match: aid in dressing patients, helping
 * people; new: biology."
 */
export function whySentence(job: Suggestion): string {
  const reasons = reasonsOf(job);
  if (reasons.length === 0 && job.likeness === undefined) return 'No skills profile of this work.';
  const why =
    reasons.length > 0
      ? reasons.join(', ')
      : job.isAnswered
        ? 'fits what was ticked'
        : 'like titles and pay';
  const lead = job.likeness === undefined ? 'Uses' : LIKENESS[job.likeness];
  return `${lead}: ${why}${missingWords(job)}.`;
}

const MOST_SHOWN = 3;
/** A longer one stands on the page of the job. */
const LONGEST_CHIP = 40;
const MOST_MISSING = 2;

/** What there is to say of the two jobs: what carries over, shortest first, and what is still to get. */
export function reasonParts({ tasks, needs, adds, first, isAnswered }: Suggestion) {
  const byLength = (words: readonly string[]) => words.toSorted((a, b) => a.length - b.length);
  const short = byLength(tasks).filter(({ length }) => length <= LONGEST_CHIP);
  const said = short.length + needs.length > 0 ? short : byLength(tasks).slice(0, 1);
  const carried = [...said.slice(0, Math.max(1, MOST_SHOWN - needs.length)), ...needs];
  const most = said.length > 0 ? MOST_SHOWN - 1 : MOST_SHOWN;
  return [
    { name: isAnswered ? 'Needs most' : 'Carries over', words: carried.slice(0, most) },
    {
      name: 'To get',
      words: [...first.map(paperWords), ...byLength(adds)].slice(0, MOST_MISSING),
      isNew: true,
    },
  ].filter(({ words }) => words.length > 0);
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

/** The filters on the job itself, in the words of the list of choices. */
export const JOB_FILTER_WORDS: Readonly<Record<(typeof JOB_FILTERS)[number], string>> = {
  'with-people': 'Serving people',
  'nothing-first': 'No licence, check or card first',
};

const CAUTIONS: Readonly<Record<Suggestion['against'][number], string>> = {
  pay: 'pays under three quarters of now',
  preparation: 'longer preparation',
};

/** A filter on the work itself, in the words of the list of choices. */
const workWords = (filter: FilterVerdict['filter']): string =>
  filter === 'training' ? 'training' : WORK_FILTERS[filter].words.toLowerCase();

/** What an adviser should hear before the client hopes; undefined for nothing. */
export function caution({ against, unsure, unknown }: Suggestion): string | undefined {
  const of = (kind: FilterVerdict['kind'], words: string, more: readonly string[] = []) => {
    const filters = unsure.filter((verdict) => verdict.kind === kind);
    const all = [...filters.map(({ filter }) => workWords(filter)), ...more];
    return all.length === 0 ? [] : [`${words}: ${all.join(', ')}`];
  };
  const all = [
    ...against.map((filter) => CAUTIONS[filter]),
    ...of('some', 'for some of these jobs'),
    ...of(
      'cannot-tell',
      'cannot tell',
      unknown.map((filter) => JOB_FILTER_WORDS[filter].toLowerCase()),
    ),
  ];
  return all.length === 0 ? undefined : `${startOfSentence(all.join('; '))}.`;
}

const field = ({ wider }: JobInBrief) => (wider ? startOfSentence(plainNameOf(wider.group)) : '');

/** What there is of the field: "Care: 1,169 adverts", with the place where it is not that of the list. */
export function demandSentence(
  { demand, brief, reach }: Suggestion,
  place: string,
): string | undefined {
  const within = reach && reachAdvertsWords(reach);
  if (within !== undefined) return `${field(brief)}: ${within}`;
  if (demand?.figure.kind !== 'value') return undefined;
  const { figure, area, unit } = demand;
  if (unit === 'jobs-per-year')
    return `${field(brief)}: about ${formatNumber(roundProjection(figure.value))} a year`;
  const adverts = figure.value === 1 ? '1 advert' : `${formatNumber(figure.value)} adverts`;
  const where = areaInWords(area) === place ? '' : ` in ${areaInWords(area)}`;
  return `${field(brief)}: ${adverts}${where}`;
}

/** Where the adverts of the second list are counted. */
export const demandPlace = ({ demand: [first] }: MatchView): string =>
  first?.demand ? areaInWords(first.demand.area) : '';

/** What the second list is ordered by. */
export function orderSentence(view: MatchView, nation: string | undefined): string {
  const [first] = view.demand;
  if (view.order === 'adverts' && first?.reach?.kind === 'sum')
    return first.demand ? `By adverts for their field, ${formatPeriod(first.demand.period)}.` : '';
  if (view.order === 'adverts')
    return first?.demand
      ? `By adverts for their field in ${demandPlace(view)}, ${formatPeriod(first.demand.period)}.`
      : '';
  return `No counts for ${nation ?? 'this place'}: by jobs that come free in England.`;
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
  const now = first && pastPay ? ` Dashed line: now, ${payText(pastPay).toLowerCase()}.` : '';
  return `Middle pay an hour, UK, April 2025.${now}`;
}

/** The words of a filter on the past job, with the figure it comes to. */
export function pastFilterWords(
  filter: (typeof PAST_FILTERS)[number],
  { pastPay, minimumGbp }: MatchView,
): string {
  if (filter === 'preparation') return 'No longer preparation than now';
  const per = `Keep at least ${Math.round(KEPT_PAY * 100)}% of pay now`;
  const middle = pastPay?.quarters.median;
  if (middle?.kind !== 'value') return per;
  const kept = KEPT_PAY * middle.value;
  const law =
    minimumGbp !== undefined && kept < minimumGbp
      ? `, under the law’s ${formatPounds(minimumGbp, 2)}`
      : '';
  return `${per}: ${formatPounds(kept, 2)}${law}`;
}

/** All that the lists start from, in one line: "From care workers, Truro · 2 filters". */
export function fromLine(
  { past }: MatchView,
  place: string | undefined,
  { on }: MatchFilters,
  start: string,
): string {
  const filters = on.length === 1 ? ' · 1 filter' : ` · ${on.length} filters`;
  return `From ${past.length > 0 ? people(past) : start.toLowerCase()}, ${place ?? 'United Kingdom'}${on.length === 0 ? '' : filters}`;
}

/** What a bar in law takes out: "The law takes out 9 jobs; 4 more may be barred, so they are out." */
export function barredSentence({ barred, maybeBarred }: MatchView): string {
  const jobs = barred === 1 ? '1 job' : `${formatNumber(barred)} jobs`;
  const maybe = maybeBarred.length;
  if (maybe === 0) return `The law takes out ${jobs}.`;
  return `The law takes out ${jobs}. ${formatNumber(maybe)} more may be barred, so they are out too:`;
}

/** "Takes out 3 jobs." */
export function removedSentence(count: number): string {
  if (count === 0) return 'Takes out no job.';
  return count === 1 ? 'Takes out 1 job.' : `Takes out ${formatNumber(count)} jobs.`;
}

/** The place in words; undefined for the United Kingdom. */
export const placeInWords = (town: string | undefined, district: Area | undefined) =>
  town ?? (district && areaInWords(district));

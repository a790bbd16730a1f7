import { ENGLAND } from '@/domain/area';
import { type Figure, valueOrNull } from '@/domain/figure';
import { climb } from '@/domain/ladder';
import { isBelowMinimum, minimumInForce } from '@/domain/legalMinimum';
import {
  filtered,
  type FilterFacts,
  fitOf,
  goesAgainst,
  JOB_FILTERS,
  type MatchFilter,
  type MatchFilters,
  PAST_FILTERS,
  pastOf,
  unknownOf,
  workVerdicts,
} from '@/domain/matching/filters';
import {
  isNothingFirst,
  type NeededFirst,
  neededIn,
  stillNeeded,
} from '@/domain/matching/neededFirst';
import { bestOfSeveral, spreadOut } from '@/domain/matching/ranking';
import type { Observation } from '@/domain/observation';
import { yearlyOpenings } from '@/domain/openings';
import { nationOfGss } from '@/domain/signposts';
import type { ReachAdverts } from '@/domain/reach';
import type { LimitFacts, Quarters } from '@/domain/verdict';
import type { FilterVerdict } from '@/domain/workSettings';
import { areaFigure, figureOfRung, type PlaceOfFigures } from '@/services/pack/areaFigures';
import { advertsInReach } from '@/services/pack/area';
import type { JobInBrief, NextJob } from '@/services/pack/nextJobs';
import type { SourcesShard } from '@/services/pack/schemas/sources';
import type { WorkReadings } from '@/services/pack/workSettings';

/** Everything the lists are made from. */
export interface MatchInput extends PlaceOfFigures {
  /** The past jobs, the last one held first, each with its own list. */
  readonly past: readonly { readonly from: string; readonly jobs: readonly NextJob[] }[];
  readonly briefs: ReadonlyMap<string, JobInBrief>;
  readonly filters: MatchFilters;
  /** What the work is like; read only where a filter asks it. */
  readonly readings?: WorkReadings;
  readonly reference: SourcesShard;
  /** Adverts of all districts within reach, where they can be added up. */
  readonly isWithinReach?: boolean;
  /** ISO day: decides which minimum wage holds. */
  readonly today: string;
}

/** Pay an hour as the lists show it. */
export interface ListedPay {
  readonly quarters: Quarters;
  /** Its middle; the legal minimum of today where that is more (rule 13). */
  readonly hourlyGbp: number;
  readonly isMinimum: boolean;
}

/** A job of one of the lists. */
export interface Suggestion extends NextJob {
  readonly brief: JobInBrief;
  readonly pay?: ListedPay;
  /** What of the past job it goes against, whether or not that filter is on. */
  readonly against: readonly (typeof PAST_FILTERS)[number][];
  /** Listed by answers, and not after a past job. */
  readonly isAnswered: boolean;
  /** What comes before the start and no past job asked for, in the nation of the place. */
  readonly first: readonly string[];
  /** Of the filters on the work itself that are on, what is met by some, or cannot be told. */
  readonly unsure: readonly FilterVerdict[];
  /** Of those on the job itself, what no table tells. */
  readonly unknown: readonly (typeof JOB_FILTERS)[number][];
  readonly limits: LimitFacts;
  /** Adverts for the wider group near here, or jobs of it that come free in England. */
  readonly demand?: Observation;
  /** The adverts within reach, where those are asked for and there are some. */
  readonly reach?: ReachAdverts;
}

/** What orders the second list. */
export type DemandOrder = 'adverts' | 'openings-of-england';

export interface MatchView {
  readonly past: readonly JobInBrief[];
  readonly pastPay?: ListedPay;
  /** The most alike first. */
  readonly closest: readonly Suggestion[];
  /** Not among the closest; most adverts or openings first. */
  readonly demand: readonly Suggestion[];
  readonly order: DemandOrder;
  /** How many jobs each filter that is on takes out of the list. */
  readonly removed: ReadonlyMap<MatchFilter, number>;
  /** How many a bar in law takes out, and those of which it cannot be told, which are out too. */
  readonly barred: number;
  readonly maybeBarred: readonly JobInBrief[];
  /** The legal minimum an hour of today. */
  readonly minimumGbp?: number;
  readonly withoutProfile: readonly JobInBrief[];
}

/** The second list begins where the first ends: no job is in both. */
const MOST_CLOSEST = 12;
const MOST_IN_DEMAND = 10;
/** One busy field is one answer, not the whole list. */
const MOST_OF_A_FIELD = 2;

/** The two lists for one client in one place. Pure. */
export function matchView(input: MatchInput): MatchView {
  const past = input.past.flatMap(({ from }) => input.briefs.get(from) ?? []);
  const facts = pastOf(past.map((brief) => factsOf(brief)));
  const order = orderOf(input);
  const demandOf = demandByGroup(input, order);
  const had = past.flatMap((brief) => neededFirst(brief, input));
  const all = bestOfSeveral(input.past).flatMap((job) => {
    const brief = input.briefs.get(job.soc);
    return brief
      ? [suggestionOf(job, brief, { ...(past.length > 0 ? { facts } : {}), had, demandOf }, input)]
      : [];
  });
  const { kept, removed, barred, maybeBarred } = filtered(all, facts, input.filters);
  const listed = spreadOut(
    input.past.map(({ from }) => from),
    kept,
    fitOfJob,
  );
  const [first] = past;
  const pastPay = first && listedPay(first, input);
  const minimum = minimumInForce(input.reference.minimumWage, input.today);
  return {
    past,
    ...(pastPay ? { pastPay } : {}),
    closest: listed.slice(0, MOST_CLOSEST),
    demand: inDemand(listed.slice(MOST_CLOSEST)),
    order,
    removed,
    barred,
    maybeBarred: maybeBarred.map(({ brief }) => brief),
    ...(minimum ? { minimumGbp: minimum.hourlyGbp } : {}),
    withoutProfile: [...input.briefs.values()].filter(({ hasProfile }) => !hasProfile),
  };
}

/** What a job is filtered by: its middle pay and its usual preparation. */
function factsOf(
  { group, pay, zones, withPeople }: JobInBrief,
  readings?: WorkReadings,
): FilterFacts {
  const hourlyGbp = pay && valueOrNull(pay.median);
  const reading = readings?.get(group.code);
  return {
    ...(reading ? { reading } : {}),
    ...(pay ? { published: pay.published } : {}),
    ...(withPeople === undefined ? {} : { withPeople }),
    ...(typeof hourlyGbp === 'number' ? { hourlyGbp } : {}),
    ...(zones ? { zones } : {}),
  };
}

/** What is asked first in the nation of the place; without one in all four. */
const neededFirst = ({ needs = [] }: JobInBrief, { district }: MatchInput) =>
  neededIn(needs, nationOfGss(district?.area.gss));

/** What every suggestion is held against. */
interface Against {
  /** Absent: there is no past job. */
  readonly facts?: FilterFacts;
  /** What the past jobs asked for first. */
  readonly had: readonly NeededFirst[];
  readonly demandOf: (brief: JobInBrief) => Observation | undefined;
}

function suggestionOf(
  job: NextJob,
  brief: JobInBrief,
  { facts: past, had, demandOf }: Against,
  input: MatchInput,
): Suggestion & { readonly facts: FilterFacts } {
  const first = neededFirst(brief, input);
  const nothing = brief.needs && isNothingFirst(brief.needs, nationOfGss(input.district?.area.gss));
  const facts = {
    ...factsOf(brief, input.readings),
    ...(nothing === undefined ? {} : { nothingFirst: nothing }),
  };
  const pay = listedPay(brief, input);
  const demand = demandOf(brief);
  const reach = reachOf(brief, input);
  return {
    ...job,
    brief,
    ...(pay ? { pay } : {}),
    facts,
    against: PAST_FILTERS.filter((filter) => goesAgainst(filter, facts, past ?? {})),
    unsure: workVerdicts(facts, input.filters).filter(
      ({ kind }) => kind === 'some' || kind === 'cannot-tell',
    ),
    isAnswered: past === undefined,
    first: stillNeeded(first, had).map(({ name }) => name),
    unknown: unknownOf(facts, input.filters),
    limits: brief.limits,
    ...(demand ? { demand } : {}),
    ...(reach && reach.kind !== 'none' ? { reach } : {}),
  };
}

function listedPay({ pay }: JobInBrief, { reference, today }: MatchInput): ListedPay | undefined {
  const median = pay && valueOrNull(pay.median);
  if (pay === undefined || typeof median !== 'number') return undefined;
  const minimum = minimumInForce(reference.minimumWage, today)?.hourlyGbp;
  const isMinimum = minimum !== undefined && isBelowMinimum(pay.published, minimum);
  return {
    quarters: pay,
    hourlyGbp: isMinimum ? minimum : median,
    isMinimum,
  };
}

/** Adverts are counted for England alone: elsewhere the lists are ordered by England's openings. */
function orderOf({ district }: MatchInput): DemandOrder {
  const isOfEngland = district === undefined || district.nation?.gss === ENGLAND.gss;
  return isOfEngland ? 'adverts' : 'openings-of-england';
}

/** Looked up once for each wider group: many jobs share one. */
function demandByGroup(
  input: MatchInput,
  order: DemandOrder,
): (brief: JobInBrief) => Observation | undefined {
  const known = new Map<string, Observation | undefined>();
  return (brief) => {
    const code = brief.wider?.group.code ?? '';
    if (!known.has(code)) known.set(code, demandFor(brief, input, order));
    return known.get(code);
  };
}

function demandFor(
  { wider }: JobInBrief,
  input: MatchInput,
  order: DemandOrder,
): Observation | undefined {
  if (wider === undefined) return undefined;
  const { code } = wider.group;
  if (order === 'adverts') {
    const ladder = input.reference.ladders.filter(({ measure }) => measure === 'adverts-here');
    const found = climb(ladder, (rung) => figureOfRung(rung, input, code), 'sub-major');
    return found.kind === 'found' ? found.lead.observation : undefined;
  }
  const total = areaFigure(input.england, 'replacement-2020-2035', code);
  if (!total) return undefined;
  return yearlyOpenings(total);
}

/** Adverts of its field within reach; undefined where the district alone is asked for. */
function reachOf({ wider }: JobInBrief, { district, isWithinReach }: MatchInput) {
  return isWithinReach && district?.reach && wider
    ? advertsInReach(district.reach, wider.group.code)
    : undefined;
}

const fitOfJob = ({ unsure, unknown }: Suggestion) => fitOf(unsure, unknown);

/** Adverts or openings that order the list: within reach only where nothing is missing of a sum. */
const sizeOf = ({ demand, reach }: Suggestion): number => {
  if (reach?.kind === 'sum') return reach.total;
  const figure: Figure | undefined = demand?.figure;
  return figure?.kind === 'value' ? figure.value : 0;
};

/** Alike enough, and the field has most adverts or openings: at most two of a field. */
function inDemand(jobs: readonly Suggestion[]): readonly Suggestion[] {
  const alike = jobs
    .filter((job) => job.likeness !== 'loose' && sizeOf(job) > 0)
    .toSorted((a, b) => fitOfJob(a) - fitOfJob(b) || sizeOf(b) - sizeOf(a) || b.score - a.score);
  const listed: Suggestion[] = [];
  for (const job of alike) {
    const field = job.brief.wider?.group.code;
    const sameField = listed.filter(({ brief }) => brief.wider?.group.code === field).length;
    if (sameField < MOST_OF_A_FIELD && listed.length < MOST_IN_DEMAND) listed.push(job);
  }
  return listed;
}

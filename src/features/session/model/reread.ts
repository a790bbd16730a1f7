import type { QueryClient } from '@tanstack/react-query';
import { combine, type Figure, value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { blendOnet } from '@/domain/onetBlend';
import { yearlyOpenings } from '@/domain/openings';
import { QUANTILES, quantileOf } from '@/domain/payQuantile';
import type { PinnedEvidence, SessionRecord } from '@/domain/record';
import { isAmong, type LocatedFigure } from '@/domain/review';
import type { AreaProfile } from '@/services/pack/area';
import { level4Of, projectedJobs } from '@/services/pack/areaSums';
import { NotInPackError } from '@/services/pack/client';
import { mapFigureOf, mapsOf } from '@/services/pack/mapObservation';
import { mapQueries } from '@/services/pack/mapQueries';
import type { fetchOccupation } from '@/services/pack/occupation';
import type { OnetKind } from '@/services/pack/onetMix';
import { onetMixQuery } from '@/services/pack/onetMixQueries';
import { packQueries } from '@/services/pack/queries';
import { widerGroupQuery } from '@/services/pack/widerGroupQuery';

const isObject = (part: unknown): part is Readonly<Record<string, unknown>> =>
  typeof part === 'object' && part !== null;

const isObservation = (part: unknown): part is Observation =>
  isObject(part) &&
  'indicator' in part &&
  'figure' in part &&
  'area' in part &&
  'periodEnd' in part &&
  isObject(part['figure']);

/** Words that tell one entry of a list from the next, and stay when a table is made anew. */
const FACETS = ['group', 'label', 'kind', 'sex', 'name', 'level', 'code'] as const;

function facetsOf(part: Readonly<Record<string, unknown>>): string {
  return FACETS.flatMap((facet) => {
    const word = part[facet];
    return typeof word === 'string' ? [`${facet}=${word}`] : [];
  }).join(' ');
}

/** Every figure in what the pack answered, with its way there: names and facets, never a number. */
function figuresIn(answer: unknown, way = ''): readonly LocatedFigure[] {
  if (Array.isArray(answer)) return answer.flatMap((entry) => figuresIn(entry, way));
  if (answer instanceof Map)
    return [...answer].flatMap(([key, entry]) => figuresIn(entry, `${way} ${String(key)}`));
  if (!isObject(answer)) return [];
  if (isObservation(answer)) {
    const label = 'label' in answer ? String(answer['label']) : '';
    return [{ observation: answer, row: `${way} ${label}`.trim() }];
  }
  const here = `${way} ${facetsOf(answer)}`.trim();
  const parts = Object.entries(answer).flatMap(([key, part]) => figuresIn(part, `${here} ${key}`));
  return [...parts, ...quantilesIn(answer, here)];
}

const isFigure = (part: unknown): part is Figure =>
  isObject(part) && (part['kind'] === 'value' || part['kind'] === 'missing');

/** The ends of a spread stand bare beside its middle. */
function quantilesIn(
  answer: Readonly<Record<string, unknown>>,
  way: string,
): readonly LocatedFigure[] {
  const { median } = answer;
  if (!isObservation(median)) return [];
  return QUANTILES.flatMap((end) => {
    const figure = answer[end];
    if (!isFigure(figure)) return [];
    return [{ observation: quantileOf(median, end, figure), row: `${way} ${end}`.trim() }];
  });
}

/** What is asked of the pack for a pin: the jobs it is filed under, its own group, its place. */
function questionsOf(
  { observation, for: filed }: PinnedEvidence,
  record: Pick<SessionRecord, 'place'>,
) {
  const { occupation, area } = observation;
  const jobs = filed.flatMap(({ job }) => (job?.soc.edition === 'SOC 2010' ? [job.soc.code] : []));
  const groups = [...jobs, ...(occupation ? [occupation.code] : [])].filter((code) => code !== '');
  const places = [area.gss, ...filed.flatMap(({ place }) => place?.gss ?? [])];
  return {
    units: groups.filter((code) => code.length === 4),
    wider: groups.flatMap((code) => [code, code.slice(0, 1), code.slice(0, 2), code.slice(0, 3)]),
    areas: [...places, ...(record.place ? [record.place.gss] : [])],
  };
}

/** Figures that pages make of others, by the same sums. */
function derivedOf(figures: readonly LocatedFigure[]): readonly LocatedFigure[] {
  const people = new Map(
    figures
      .filter(({ observation }) => observation.indicator === 'population-16-64')
      .toSorted((a, b) => a.observation.periodEnd.localeCompare(b.observation.periodEnd))
      .map(({ observation }) => [observation.area.gss, observation.figure] as const),
  );
  return figures.flatMap(({ observation, row }): readonly LocatedFigure[] => {
    const { indicator, figure, occupation, area } = observation;
    if (indicator === 'replacement-2020-2035')
      return [{ row, observation: yearlyOpenings(observation) }];
    const residents = people.get(area.gss);
    if (indicator !== 'adverts' || occupation !== undefined || residents === undefined) return [];
    const rate = combine([figure, residents], (adverts, of) => (1000 * adverts) / of);
    return [
      { row, observation: { ...observation, indicator: 'adverts-per-thousand', figure: rate } },
    ];
  });
}

const RATING = /^onet-(skills|knowledge|abilities|interests|values): (.+): ([\d. -]+)$/;

const KINDS: Readonly<Record<string, OnetKind>> = {
  skills: 'skills',
  knowledge: 'knowledge',
  abilities: 'abilities',
  interests: 'interests',
  values: 'values',
};

/** The rating a pin is of, by the US jobs its measure names: the same sum as the page's. */
async function ratingOf(
  client: QueryClient,
  { observation }: PinnedEvidence,
): Promise<readonly LocatedFigure[]> {
  const [, word = '', name = '', codes = ''] = RATING.exec(observation.indicator) ?? [];
  const kind = KINDS[word];
  const soc = observation.occupation?.code;
  if (kind === undefined || soc === undefined) return [];
  const profile = await orNothing(client.query(packQueries.occupation(soc)));
  if (profile === undefined) return [];
  const score =
    codes === codesOf(profile.onet.members)
      ? scoreIn(profile.onet[kind], name)
      : await blendedScore(client, { soc, kind, name }, membersIn(profile.onet.members, codes));
  if (score === undefined) return [];
  return [{ row: observation.indicator, observation: { ...observation, figure: value(score) } }];
}

type Members = Awaited<ReturnType<typeof fetchOccupation>>['onet']['members'];

const codesOf = (members: Members): string =>
  members
    .map(({ code }) => code)
    .toSorted()
    .join(' ');

const membersIn = (members: Members, codes: string): Members =>
  members.filter(({ code }) => codes.split(' ').includes(code));

type Scored =
  | { readonly name: string; readonly importance: number }
  | { readonly name: string; readonly score: number };

function scoreIn(elements: readonly Scored[], name: string): number | undefined {
  const found = elements.find((element) => element.name === name);
  if (found === undefined) return undefined;
  return 'score' in found ? found.score : found.importance;
}

async function blendedScore(
  client: QueryClient,
  { soc, kind, name }: { readonly soc: string; readonly kind: OnetKind; readonly name: string },
  members: Members,
): Promise<number | undefined> {
  const mix = await orNothing(client.query(onetMixQuery(soc)));
  if (mix === undefined) return undefined;
  const mappings = members.map(({ code, weight, alsoByIsco }) => ({
    onetCode: code,
    weight,
    alsoByIsco,
  }));
  const blend = blendOnet(mappings, (code) => mix.ratingsOf(kind, code));
  if (blend.kind === 'missing') return undefined;
  return blend.elements.find(({ elementId }) => mix.nameOf(kind, elementId) === name)?.importance;
}

/** Sums over the groups of one area, by the same rules as the pages'. */
function sumsOf(profile: AreaProfile): readonly LocatedFigure[] {
  const years = profile.sets.flatMap(({ indicator, period }) =>
    indicator === 'projected-jobs' && period !== undefined ? [period] : [],
  );
  const sums = [level4Of(profile), ...years.map((year) => projectedJobs(profile, year))];
  return sums.flatMap((observation) =>
    observation === undefined ? [] : [{ observation, row: `sum ${observation.indicator}` }],
  );
}

/** What the row of a figure begins with that stands on a map. */
export const ON_A_MAP = 'map ';

type MapOfIndex = {
  readonly id: string;
  readonly label: string;
  readonly periods?: readonly string[];
};

/**
 * The maps a pin can be of. One of before maps that share a measure were told apart says the measure
 * alone: the map is then the one whose title its label begins with.
 */
function mapsOfPin(
  maps: readonly MapOfIndex[],
  { observation, label }: PinnedEvidence,
): readonly MapOfIndex[] {
  const ids = mapsOf(observation);
  const own = maps.filter(({ id }) => ids.includes(id));
  if (own.length > 0) return own;
  const words = label.toLowerCase();
  const named = maps.filter((map) => words.startsWith(map.label.toLowerCase()));
  return named.toSorted((a, b) => b.label.length - a.label.length).slice(0, 1);
}

/** The figure as the pin calls its measure; none where the map is of another. */
function underItsName(found: Observation, indicator: string): readonly Observation[] {
  if (found.indicator === indicator) return [found];
  return found.indicator.startsWith(`${indicator} `) ? [{ ...found, indicator }] : [];
}

/**
 * What maps have for a pin that stands in no table of its job or place: its own period, and the newest.
 */
async function figuresOnMaps(
  client: QueryClient,
  pinned: PinnedEvidence,
): Promise<readonly LocatedFigure[]> {
  const { observation } = pinned;
  const [index, outlines] = await Promise.all([
    client.query(mapQueries.index()),
    client.query(mapQueries.outlines()),
  ]);
  const names = mapsOfPin(index.maps, pinned).flatMap(({ id, periods = [] }) => {
    // "2019" is the address of April 2019.
    const own = periods.slice(0, -1).find((period) => observation.periodEnd.startsWith(period));
    return own === undefined ? [id] : [id, `${id}/${own}`];
  });
  const shards = await Promise.all(names.map((name) => client.query(mapQueries.indicator(name))));
  return shards.flatMap((shard) => {
    const found = mapFigureOf(observation.area.gss, shard, outlines);
    if (found === undefined) return [];
    return underItsName(found, observation.indicator).map((one) => ({
      observation: one,
      row: `${ON_A_MAP}${shard.id}`,
    }));
  });
}

/** Every figure the pack has around the pins of a record. */
export async function figuresAround(
  client: QueryClient,
  record: Pick<SessionRecord, 'evidence' | 'place'>,
): Promise<readonly LocatedFigure[]> {
  const questions = record.evidence.map((pinned) => questionsOf(pinned, record));
  const once = (codes: readonly string[]): readonly string[] => [...new Set(codes)];
  const [groups, areas, ratings] = await Promise.all([
    Promise.all([
      ...once(questions.flatMap(({ units }) => units)).map((soc) =>
        orNothing<unknown>(client.query(packQueries.occupation(soc))),
      ),
      ...once(questions.flatMap(({ wider }) => wider))
        .filter((code) => code.length < 4)
        .map((soc) => orNothing<unknown>(client.query(widerGroupQuery(soc)))),
    ]),
    Promise.all(
      once(questions.flatMap(({ areas: codes }) => codes)).map((gss) =>
        orNothing(client.query(packQueries.area(gss))),
      ),
    ),
    Promise.all(record.evidence.map((pinned) => ratingOf(client, pinned))),
  ]);
  const figures = [...groups, ...areas].flatMap((answer) => figuresIn(answer));
  const sums = areas.flatMap((area) => (area === undefined ? [] : sumsOf(area)));
  const all = [...figures, ...derivedOf(figures), ...sums, ...ratings.flat()];
  const elsewhere = record.evidence.filter(
    ({ observation, row }) => row?.startsWith(ON_A_MAP) ?? !isAmong(observation, all),
  );
  const onMaps = await Promise.all(elsewhere.map((pinned) => figuresOnMaps(client, pinned)));
  return [...all, ...onMaps.flat()];
}

/** What the pack does not know holds no figure; any other failure is one. */
async function orNothing<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof NotInPackError) return undefined;
    throw error;
  }
}

import { formatCell, formatFigure } from '@/domain/format';
import { formatList } from '@/domain/lists';
import { formatPeriod } from '@/domain/referencePeriod';
import { areaInWords } from '@/domain/ladder';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import { inHundred } from '@/domain/reach';
import { midSentence } from '@/ui/midSentence';
import type { FigureCell } from '@/ui/FigureTable';
import type { ProfileInput } from '../input/profileInput';
import { trendsOf } from '../input/trends';
import type { OccupationsView } from '../occupations/view';
import type { SectionId } from '../openSections';
import type { CellTable } from '../people/view';
import { reachRows } from '../travel/view';
import type { PageViews } from './views';

/** A closed section: what it comes to, in at most twelve words. */
export interface Summary {
  readonly title: string;
  readonly finding: string;
}

type Finding = (views: PageViews, input: ProfileInput) => string | undefined;

const textOf = (cell: FigureCell | undefined): string | undefined =>
  typeof cell === 'object' && 'text' in cell ? cell.text : undefined;

const shareIn = (table: CellTable, id: string, at: number) =>
  textOf(table.rows.find((row) => row.id === id)?.cells[at]);

const TITLES: Readonly<Record<Exclude<SectionId, 'nomis'>, readonly [string, Finding]>> = {
  people: ['People', peopleFinding],
  rates: ['Side by side', ratesFinding],
  work: ['Why not working', workFinding],
  claimants: ['Benefits', claimantsFinding],
  occupations: [
    'Kinds of work',
    ({ occupations }) => occupations && startOfSentence(occupationsFinding(occupations)),
  ],
  qualifications: ['Qualifications', qualificationsFinding],
  pay: ['Pay', payFinding],
  adverts: ['Adverts', advertsFinding],
  openings: ['Openings', openingsFinding],
  businesses: ['Businesses', businessesFinding],
  travel: ['Getting to work', travelFinding],
  districts: ['Parts', districtsFinding],
  similar: [
    'Similar areas',
    (_, { own }) =>
      own.area.level === 'district' ? 'Districts with the closest figures' : undefined,
  ],
  'not-shown': ['Not shown', notShownFinding],
};

/** The sections a place has, each with its finding; one with nothing to say is not drawn. Pure. */
export function summariesOf(
  views: PageViews,
  input: ProfileInput,
): ReadonlyMap<SectionId, Summary> {
  const summaries = new Map<SectionId, Summary>();
  for (const [id, [title, findingOf]] of Object.entries(TITLES)) {
    const finding = findingOf(views, input);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key of TITLES
    if (finding !== undefined) summaries.set(id as SectionId, { title, finding });
  }
  return summaries;
}

function peopleFinding({ people }: PageViews): string | undefined {
  if (!people) return undefined;
  const { population, populationOfWorkingAge, inWork } = people;
  if (population && populationOfWorkingAge)
    return `${formatFigure(population)}; ${formatCell(populationOfWorkingAge)} aged 16 to 64`;
  if (population) return formatFigure(population);
  return inWork ? `${formatFigure(inWork)} in work` : 'What people aged 16 to 64 do';
}

function ratesFinding({ rates: { rows, columns } }: PageViews): string | undefined {
  if (rows.length === 0) return undefined;
  const count = `${rows.length} ${rows.length === 1 ? 'rate' : 'rates'}`;
  return columns.length > 1 ? `${count} beside ${formatList(columns.slice(1))}` : count;
}

function workFinding({ work, rates, trends }: PageViews): string | undefined {
  const rate = rates.lines.find(({ subject }) => subject === 'not looking')?.observation;
  const inactive = work?.inactive ?? rate;
  if (inactive?.figure.kind === 'value')
    return `${formatCell(inactive)} neither work nor look for work`;
  if (work?.modelled) return `${formatCell(work.modelled)} looking for work, modelled`;
  if (work) return 'Too few people asked';
  return trendsOf('work', trends).length > 0 ? OVER_YEARS : undefined;
}

const OVER_YEARS = 'Over the years';

function claimantsFinding({ claimants }: PageViews): string | undefined {
  if (!claimants) return undefined;
  const { count, changeSentence } = claimants;
  const [change] = changeSentence?.split('. ') ?? [];
  const claim = `${formatCell(count)} claim`;
  return change ? `${claim}; ${midSentence(change.replace(/\.$/, ''))}` : claim;
}

/** How many of the groups clear England's share, each way: here, or in the wider area that stands in. */
function occupationsFinding({ rows }: OccupationsView): string {
  const all = rows.flatMap(({ quotient }) => quotient ?? []);
  const own = all.filter(({ place }) => place === undefined);
  const judged = own.length > 0 ? own : all;
  const [first] = judged;
  if (!first) return `People in ${rows.length} groups of jobs`;
  const place = first.place === undefined ? '' : 'in its skills area: ';
  const count = (kind: string) => judged.filter((one) => one.kind === kind).length;
  const [more, less] = [count('higher'), count('lower')];
  const words = [...(more > 0 ? [`${more} more`] : []), ...(less > 0 ? [`${less} less`] : [])];
  if (words.length === 0) return `${place}none clearly more or less common than in England`;
  return `${place}${words.join(', ')} common than in England`;
}

function qualificationsFinding({ qualifications }: PageViews): string | undefined {
  if (!qualifications) return undefined;
  const [high, none] = ['RQF4+', 'none'].map((id) => shareIn(qualifications, id, 1));
  if (high && none) return `${high} level 4 or above; ${none} none`;
  return high ? `${high} level 4 or above` : 'Highest levels of people aged 16 to 64';
}

function payFinding({ pay, trends }: PageViews): string | undefined {
  if (!pay) return trendsOf('pay', trends).length > 0 ? OVER_YEARS : undefined;
  const { weekly, yearly } = pay;
  const [low, high] = ['p25', 'p75'].map((id) => {
    const cell = yearly?.rows.find((row) => row.id === id)?.cells[0];
    return typeof cell === 'object' && 'figure' in cell && cell.figure.kind === 'value'
      ? formatCell(cell)
      : undefined;
  });
  if (low && high) return `Middle half ${low} to ${high} a year`;
  return weekly ? `${formatFigure(weekly)}, all jobs` : 'Pay a year, all jobs';
}

function advertsFinding({ adverts }: PageViews): string | undefined {
  if (!adverts) return undefined;
  const { total, isWider, byOccupation } = adverts;
  const place = isWider ? ` in ${areaInWords(total.area)}` : '';
  const most = byOccupation[0]?.occupation;
  const lead = most ? `; most for ${plainNameOf(most)}` : '';
  return `${formatCell(total)}${place}, ${formatPeriod(total.period)}${lead}`;
}

/** What a closed section says is taken in at a glance. */
const MOST_WORDS = 12;

function openingsFinding({ openings }: PageViews): string | undefined {
  const [first] = openings?.rows ?? [];
  if (!openings || !first) return undefined;
  const name = startOfSentence(plainNameOf(first.group));
  const { openings: free } = first;
  if (free?.figure.kind !== 'value') return `Projected jobs in ${areaInWords(openings.area)}`;
  const inPlace = (place: string) => `${name}: ${formatFigure(free)} in ${place}`;
  const named = inPlace(areaInWords(openings.area));
  return named.split(' ').length > MOST_WORDS ? inPlace('its skills area') : named;
}

function businessesFinding({ businesses }: PageViews): string | undefined {
  const [first] = businesses?.rows ?? [];
  if (!first) return undefined;
  const share = textOf(first.cells[1]);
  return `Most: ${first.name}${share ? `, ${share}` : ''}`;
}

/** Where people went out to work by the 2011 Census; else the way to the nearest place with jobs. */
function travelFinding({ travel }: PageViews, { own }: ProfileInput): string | undefined {
  const rows = reachRows(own);
  const here = rows.find(({ isOwn }) => isOwn);
  const [next] = rows.filter(({ isOwn }) => !isOwn);
  if (here) {
    const elsewhere = next ? `, ${Math.round(next.share * 100)} in ${areaInWords(next.area)}` : '';
    return `${inHundred(here.share)} work here${elsewhere} (2011)`;
  }
  const car = travel?.rows.find(({ id }) => id === 'car')?.cells[0];
  if (!travel) return undefined;
  return typeof car === 'object' && 'figure' in car
    ? `${formatFigure(car)} by car to a place with jobs (2019)`
    : 'Minutes to the nearest place with jobs';
}

function districtsFinding(_: PageViews, { own: { districts } }: ProfileInput): string | undefined {
  if (districts.length === 0) return undefined;
  return `Its ${districts.length} ${PARTS[districts[0]?.level ?? 'district']}`;
}

const PARTS = {
  district: 'districts',
  lsip: 'local skills areas',
  region: 'regions',
  nation: 'nations',
  'great-britain': 'parts',
  'united-kingdom': 'parts',
  'several-districts': 'districts',
  abroad: 'parts',
} as const;

function notShownFinding({ notShown }: PageViews): string {
  return notShown.length === 0
    ? 'Nothing; official profiles of the place'
    : `${notShown.length} ${notShown.length === 1 ? 'thing' : 'things'} to look for elsewhere`;
}

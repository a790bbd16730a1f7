import { comparisonWords } from '@/domain/comparison';
import { combine, type Figure } from '@/domain/figure';
import { reasonInWords } from '@/domain/missingWords';
import { formatCell, formatFigure, formatNumber } from '@/domain/format';
import { areaInWords } from '@/domain/ladder';
import type { Observation } from '@/domain/observation';
import { startOfSentence } from '@/domain/plainNames';
import { newestOf } from '@/domain/measureTables';
import { formatPeriod, isRecent } from '@/domain/referencePeriod';
import { nationOfGss, type Signpost, signpostsOf } from '@/domain/signposts';
import { type Sureness, sureness, surenessInput } from '@/domain/sureness';
import { midSentence } from '@/ui/midSentence';
import { newest, type ProfileInput } from '../input/profileInput';
import type { OutLink } from '../not-shown/links';
import type { SectionId } from '../openSections';
import type { PageViews } from '../page/views';
import type { RateLine } from '../rates/view';

/** What there is where a place has no figure: a wider area's, or the nation's own service. */
export type Instead =
  | { readonly kind: 'area'; readonly gss: string; readonly words: string }
  | { readonly kind: 'out'; readonly link: OutLink };

/** One figure at the head of the page, or what there is instead. */
export interface AreaTile {
  readonly id: string;
  readonly heading: string;
  readonly section: SectionId;
  readonly figure: string;
  readonly unit?: string;
  readonly observation?: Observation;
  readonly pinLabel?: string;
  readonly sureness?: Sureness;
  readonly lines: readonly string[];
  readonly instead?: Instead;
  /** The map whose districts its picture draws. */
  readonly map?: string;
  readonly whole?: Observation;
  readonly around?: Observation;
}

interface Subject {
  readonly subject: string;
  readonly heading: string;
  readonly section: SectionId;
  readonly indicator: string;
  /** Its row under Not shown. */
  readonly what: string;
}

const SUBJECTS: readonly Subject[] = [
  {
    subject: 'in work',
    heading: 'In work, 16 to 64',
    section: 'work',
    indicator: 'employment-rate',
    what: 'Share of people in work',
  },
  {
    subject: 'looking for work',
    heading: 'Looking for work',
    section: 'work',
    indicator: 'unemployment-rate-modelled',
    what: 'Looking for work, modelled',
  },
  {
    subject: 'claiming',
    heading: 'Claiming benefits',
    section: 'claimants',
    indicator: 'claimant-rate',
    what: 'People claiming benefits',
  },
  {
    subject: 'pay',
    heading: 'Middle weekly pay',
    section: 'pay',
    indicator: 'pay-residents-weekly',
    what: 'Middle weekly pay of employees who live here',
  },
];

/** The map of the same table as a measure of the headline rates. */
const MAPS: Readonly<Record<string, string>> = {
  employment: 'employment-rate',
  'unemployment-newest': 'unemployment-rate-modelled-newest',
  unemployment: 'unemployment-rate-modelled',
  'unemployment-survey': 'unemployment-rate',
  claimants: 'claimant-rate',
  pay: 'pay-residents-weekly',
};

/** What a place comes to in five figures; wider areas have those their tables have. Pure. */
export function areaTiles(
  input: ProfileInput,
  views: PageViews,
  signposts: readonly Signpost[],
): readonly AreaTile[] {
  const tiles = [
    ...SUBJECTS.map((subject) => rateTile(subject, input, views)),
    advertsTile(input, views, signposts),
  ];
  if (input.own.area.level === 'district') return tiles;
  return tiles.filter(({ observation }) => observation !== undefined);
}

function rateTile(subject: Subject, input: ProfileInput, views: PageViews): AreaTile {
  const { heading, section } = subject;
  const line = views.rates.lines.find((one) => one.subject === subject.subject);
  if (line?.observation.figure.kind !== 'value')
    return missingTile(subject, line?.observation.figure, input, views);
  const { observation, whole, around, sureness: sure, name } = line;
  const map = MAPS[line.id];
  return {
    id: subject.subject,
    heading,
    section,
    figure: formatCell(observation),
    ...marginOf(observation),
    observation,
    pinLabel: midSentence(name),
    ...(sure ? { sureness: sure } : {}),
    lines: rateLines(line, input),
    ...(map ? { map } : {}),
    ...(whole ? { whole } : {}),
    ...(around ? { around } : {}),
  };
}

function marginOf(observation: Observation) {
  const { halfWidth95 } = observation;
  if (halfWidth95 === undefined) return {};
  return {
    unit: `± ${formatCell({ ...observation, figure: { kind: 'value', value: halfWidth95 } })}`,
  };
}

/** The verdict, then what the two lines across the dots are. */
function rateLines(
  { whole, around, comparison }: RateLine,
  input: ProfileInput,
): readonly string[] {
  if (!whole) return input.whole ? [`${areaInWords(input.whole.area)}: not in this table`] : [];
  const words = comparison && startOfSentence(comparisonWords(comparison, areaInWords(whole.area)));
  const ends = [
    `│ ${shortName(whole)} ${formatCell(whole)}`,
    ...(around ? [`┊ ${shortName(around)} ${formatCell(around)}`] : []),
  ];
  return [...(words ? [words] : []), ends.join('  ')];
}

/** A name as short as the line under a tile. */
function shortName({ area }: Observation): string {
  if (area.level === 'region') return 'region';
  return SHORT[area.level] ?? area.name;
}

const SHORT: Readonly<Record<string, string>> = {
  'great-britain': 'Britain',
  'united-kingdom': 'UK',
};

function missingTile(
  { subject, heading, section, indicator, what }: Subject,
  figure: Figure | undefined,
  input: ProfileInput,
  views: PageViews,
): AreaTile {
  const instead = widerFigure(indicator, input);
  return {
    id: subject,
    heading,
    section,
    figure: 'No figure',
    lines: [
      figure?.kind === 'missing'
        ? `${startOfSentence(reasonInWords(figure.reason))}.`
        : reasonOf(what, views),
    ],
    ...(instead ? { instead } : {}),
  };
}

/** Why there is none, in one line: what else is said of it stands under Not shown. */
function reasonOf(what: string, { notShown }: PageViews): string {
  const why = notShown.find((one) => one.what === what)?.why.split(';')[0];
  return `${startOfSentence(why ?? 'not in the tables of this app')}.`;
}

/** The figure of the nearest wider area that has one of today. */
function widerFigure(indicator: string, input: ProfileInput): Instead | undefined {
  const { region, nation, whole, today } = input;
  for (const wider of [region, nation, whole]) {
    const figures = (wider?.sets ?? [])
      .filter((set) => set.indicator === indicator)
      .flatMap(({ source }) => newest(wider, { indicator, source }) ?? [])
      .filter((one) => one.figure.kind === 'value' && isRecent(one, today));
    const [figure] = figures;
    if (wider && figure)
      return {
        kind: 'area',
        gss: wider.area.gss,
        words: `${wider.area.name}: ${formatFigure(figure)}`,
      };
  }
  return undefined;
}

const ADVERTS = {
  id: 'adverts',
  heading: 'Adverts per 1,000',
  section: 'adverts',
} as const;

/** Adverts for every thousand people of working age; for a wider area their number. */
function advertsTile(
  input: ProfileInput,
  { adverts }: PageViews,
  signposts: readonly Signpost[],
): AreaTile {
  if (!adverts) return noAdvertsTile(input, signposts);
  const { total, isWider } = adverts;
  const period = formatPeriod(total.period);
  const rate = isWider ? undefined : perThousand(input, total);
  if (rate?.figure.kind === 'value')
    return {
      ...ADVERTS,
      figure: formatNumber(rate.figure.value),
      observation: rate,
      ...sureOf(rate, input),
      pinLabel: 'jobs advertised online for every 1,000 people aged 16 to 64',
      lines: ['Not compared: not all jobs are advertised', period],
      map: 'adverts-per-thousand',
    };
  return {
    ...ADVERTS,
    heading: 'Adverts',
    figure: formatCell(total),
    unit: period,
    observation: total,
    ...sureOf(total, input),
    pinLabel: 'jobs advertised online',
    lines: isWider ? [`All of ${areaInWords(total.area)}`] : [],
  };
}

function noAdvertsTile({ own, nation }: ProfileInput, signposts: readonly Signpost[]): AreaTile {
  const name = nationOfGss(own.area.gss);
  const board = name && signpostsOf(signposts, name, 'job board')[0];
  const [page] = board?.links ?? [];
  return {
    ...ADVERTS,
    figure: 'No count',
    lines: [`No count of adverts for ${nation?.area.name ?? 'this place'} in this app.`],
    ...(board && page
      ? {
          instead: {
            kind: 'out',
            link: { id: 'board', name: `Search ${firstName(board.name)}`, href: page.url },
          },
        }
      : {}),
  };
}

/** "Find a job" out of "Find a job (GOV.UK); myjobscotland for councils". */
const firstName = (name: string) => name.split(/ \(| \/|;/)[0] ?? name;

const PEOPLE = newestOf('population-16-64');

/** The same sum as the map's: adverts of the month for every thousand residents aged 16 to 64. */
function perThousand({ own }: ProfileInput, adverts: Observation): Observation | undefined {
  const people = newest(own, PEOPLE);
  if (!people) return undefined;
  return {
    ...adverts,
    indicator: 'adverts-per-thousand',
    figure: combine([adverts.figure, people.figure], (count, of) => (1000 * count) / of),
    flags: ['our-estimate', 'experimental'],
  };
}

function sureOf(observation: Observation, input: ProfileInput) {
  const indicator = input.indicator(observation.indicator);
  return indicator
    ? { sureness: sureness(surenessInput(observation, indicator, 0, input.today)) }
    : {};
}

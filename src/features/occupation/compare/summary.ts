import { formatFigure } from '@/domain/format';
import { formatList } from '@/domain/lists';
import { areaInWords } from '@/domain/ladder';
import { directionWords } from '@/domain/projectionDirection';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import { advertsView } from '../adverts/view';
import { hereView } from '../here/view';
import type { OccupationInput } from '../input/input';
import { type AreaOutlook, outlookView } from '../outlook/view';
import { once } from './measure';
import type { CompareColumns } from './useCompareColumns';
import { verdictOf } from './verdict';
import { type Columns, columnsOf, type CompareRow, sharedSkills } from './view';
import type { SharedId } from '../compareRequest';

const COUNT_WORDS = ['No', 'One', 'Two', 'Three', 'Four'] as const;

const jobName = (job: OccupationInput) => columnsOf([job]).titles[0] ?? '';

const allOf = (count: number) =>
  count === 2 ? 'both' : `all ${(COUNT_WORDS[count] ?? '').toLowerCase()}`;

/** What the page is of: "Three jobs in Leeds", "Bricklayer in two places". */
export function headingOf(
  { jobs, titles, by }: Columns,
  { town, districts: [district] }: Pick<CompareColumns, 'town' | 'districts'>,
): string {
  const [first] = jobs;
  const place = town ?? (district && areaInWords(district.area));
  const at = place === undefined ? '' : ` in ${place}`;
  const count = COUNT_WORDS[jobs.length] ?? String(jobs.length);
  if (by === 'place' && first) return `${jobName(first)} in ${count.toLowerCase()} places`;
  return titles.length < 2 ? `Compare jobs${at}` : `${count} jobs${at}`;
}

/** The same for the tab, which tells one comparison from another by its names. */
export function tabTitleOf(columns: Columns, heading: string): string {
  const { titles, jobs, by } = columns;
  const [first] = jobs;
  if (titles.length < 2 || !first) return heading;
  const names = formatList(titles);
  if (by === 'place') return `${jobName(first)} in ${names}`;
  return first.district ? `${names} in ${areaInWords(first.district.area)}` : names;
}

interface Wider {
  readonly group: string;
  readonly sentence: string;
}

/** That local figures count more jobs than these: whose they are stands at each. */
export function widerSentence({ jobs, by }: Columns): Wider | undefined {
  const groups = jobs.map((job) => advertsView(job).lead?.group);
  const [first] = groups;
  if (!first) return undefined;
  if (by === 'place')
    return {
      group: startOfSentence(plainNameOf(first)),
      sentence: 'local figures are for this wider group.',
    };
  return {
    group: jobs.length > 1 ? 'Wider groups' : 'Wider group',
    sentence: 'adverts, outlook and openings count more jobs than these.',
  };
}

/** An answer is read in one breath. */
const MOST_WORDS = 30;

/**
 * What the comparison comes to, where the rules give words for it: the directions of projections that
 * differ, and pay. Pure.
 */
export function answerOf(columns: Columns, rows: readonly CompareRow[]): readonly string[] {
  const { titles, by } = columns;
  if (titles.length < 2) return [];
  const pay = verdictOf(
    rows.find(({ id }) => id === 'pay'),
    titles,
  ).verdict;
  const [, other = ''] = titles;
  const paySentence =
    by === 'place' || pay === undefined || /^(Not compared|Against)/.test(pay)
      ? undefined
      : pay === 'No clear difference' || titles.length > 2
        ? `Pay: ${pay.charAt(0).toLowerCase()}${pay.slice(1)}.`
        : `Pay of ${other}: ${pay.charAt(0).toLowerCase()}${pay.slice(1)}.`;
  const sentences = once([outlookAnswer(columns), paySentence]);
  const fits = (many: readonly string[]) => many.join(' ').split(' ').length <= MOST_WORDS;
  return fits(sentences) ? sentences : once([paySentence]).filter((one) => fits([one]));
}

/** "Jobs of this kind, projected to 2035: growing for Carer; little change likely for Cleaner." */
function outlookAnswer({ jobs, titles, by }: Columns): string | undefined {
  const nearest = jobs.map((job) => {
    const { areas, parts } = outlookView(job);
    return parts.length > 0 ? undefined : areas[0];
  });
  const known = nearest.filter((one): one is AreaOutlook => one?.outlook.direction !== undefined);
  const groups = new Set(known.map(({ group, to }) => `${group.code} ${to.area.gss}`));
  // Two that rest on one figure do not differ (rule 8), and half an answer misleads.
  if (known.length < jobs.length || groups.size < jobs.length) return undefined;
  const directions = once(known.map(({ outlook: { direction } }) => direction));
  const said = directions.map((direction) => {
    const names = titles.filter((_, at) => known[at]?.outlook.direction === direction);
    const words = known.find(({ outlook }) => outlook.direction === direction)?.outlook.direction;
    const whom = directions.length > 1 ? formatList(names) : allOf(names.length);
    return `${words ? directionWords(words) : ''} ${by === 'job' ? 'for' : 'in'} ${whom}`;
  });
  return `Jobs of this kind, projected to 2035: ${said.join('; ')}.`;
}

/** What a reader need not compare. */
export interface Shared {
  readonly id: SharedId;
  readonly title: string;
  readonly finding: string;
  readonly sentences: readonly string[];
}

/** What is the same for all jobs of the page: the place, and the skills that all ask for. Pure. */
export function sharedOf(columns: Columns): readonly Shared[] {
  const { jobs, titles, by } = columns;
  const [first] = jobs;
  if (!first || by === 'place' || jobs.length < 2) return [];
  const all = allOf(jobs.length);
  const place = placeSentences(hereView(first));
  const skills = sharedSkills(jobs);
  return [
    ...(place.length > 0 && first.district
      ? [
          {
            id: 'same' as const,
            title: `Same for ${all}`,
            finding: `${areaInWords(first.district.area)}: ${place[0]?.replace(/\.$/, '')}`,
            sentences: place,
          },
        ]
      : []),
    ...(skills.length > 0
      ? [
          {
            id: 'skills' as const,
            title: 'What carries over',
            finding: skills.slice(0, 3).join(', '),
            sentences: [
              `Skills that matter most in ${all} (${formatList(titles)}): ${formatList(skills)}.`,
              'From US data on like work.',
            ],
          },
        ]
      : []),
  ];
}

function placeSentences({
  claimantRate,
  payOfResidents,
}: ReturnType<typeof hereView>): readonly string[] {
  const said = (words: (figure: string) => string, of: typeof claimantRate) =>
    of?.figure.kind === 'value' ? [words(formatFigure(of))] : [];
  return [
    ...said((figure) => `${figure} claim out-of-work benefits.`, claimantRate),
    ...said((figure) => `Middle pay ${figure}, all jobs.`, payOfResidents),
  ];
}

import type { SpreadRow } from '@/charts/SpreadChart';
import { valueOrNull } from '@/domain/figure';
import { formatList } from '@/domain/format';
import { openingsYearsPast } from '@/domain/openings';
import type { PayUnit } from '@/domain/payUnit';
import { payUnitWords } from '@/domain/payUnit';
import type { PayRow } from '@/services/pack/occupation';
import { type AlignedCell, alignCells, type Entry } from './alignCells';
import * as entry from './entries';
import { gettingInView } from '../needs/preparation';
import { type GroupPay, INDICATOR_OF_UNIT } from '../pay/groupPay';
import { type PayView, payView } from '../pay/view';
import { indicatorOf, type OccupationInput } from '../input/input';

/** A row of the comparison: the same thing for each job. */
export interface CompareRow {
  readonly id: string;
  readonly heading: string;
  /** What the row holds, in a few words. */
  readonly note?: string;
  readonly cells: readonly AlignedCell[];
}

/** The pay of the jobs on one axis. */
export interface CompareSpread {
  readonly rows: readonly SpreadRow[];
  /** The jobs whose newer groups are drawn, each as a part. */
  readonly inParts: readonly string[];
  /** The jobs that have no figure of this release. */
  readonly left: readonly string[];
}

/** Two to four jobs side by side, or one that waits for another. */
export interface CompareView {
  readonly titles: readonly string[];
  readonly rows: readonly CompareRow[];
  readonly spread: CompareSpread;
}

/** The jobs in aligned rows, each figure with what may be said of it against the first job. Pure. */
export function compareView(jobs: readonly OccupationInput[], unit: PayUnit): CompareView {
  const titles = jobs.map(({ profile, title }) => title?.text ?? profile.group.title);
  const pays = jobs.map((job) => payView(job, unit));
  return {
    titles,
    rows: [
      ...textRows(jobs, titles),
      ...payRows(jobs, pays, unit, titles),
      ...hereRows(jobs, titles),
      ...gettingInRows(jobs, titles),
      ...workRows(jobs, titles),
    ],
    spread: compareSpread(pays, titles),
  };
}

type Reads = (job: OccupationInput) => Entry;

interface RowPlan {
  readonly id: string;
  readonly heading: string;
  readonly note?: string;
  readonly reads: Reads;
  /** The measure, for the words of rule 3; none for what is not compared. */
  readonly indicator?: string;
}

function rowOf(
  { reads, indicator, ...row }: RowPlan,
  jobs: readonly OccupationInput[],
  titles: readonly string[],
): CompareRow {
  const [first] = jobs;
  const measure = first && indicator ? indicatorOf(first.reference, indicator) : undefined;
  return { ...row, cells: alignCells(jobs.map(reads), titles, measure) };
}

function textRows(jobs: readonly OccupationInput[], titles: readonly string[]) {
  return [rowOf({ id: 'what', heading: 'What it is', reads: entry.summaryEntry }, jobs, titles)];
}

/** One remark across all jobs, where a row has nothing to read by. */
const across = (jobs: readonly OccupationInput[], text: string): readonly AlignedCell[] => [
  { columns: [...jobs.keys()], text, isRemark: true },
];

const CHOOSE_AREA = 'Choose an area in the box at the top to see this.';

function payRows(
  jobs: readonly OccupationInput[],
  pays: readonly PayView[],
  unit: PayUnit,
  titles: readonly string[],
): readonly CompareRow[] {
  const [first] = jobs;
  if (!first) return [];
  const cells = (entries: readonly Entry[]) => {
    // A figure may lead in another unit than the one asked for: the first job's decides the measure.
    const id = entries[0]?.observation?.indicator ?? INDICATOR_OF_UNIT[unit];
    return alignCells(entries, titles, indicatorOf(first.reference, id));
  };
  return [
    {
      id: 'pay',
      heading: 'Pay',
      note: `${payUnitWords(unit)}, in the UK, for employees`,
      cells: cells(jobs.flatMap((job, at) => (pays[at] ? [entry.payEntry(pays[at], job)] : []))),
    },
    {
      id: 'pay-in-the-region',
      heading: 'Pay in the region',
      note: 'by where people work, for the wider group',
      cells: first.district ? cells(pays.map(entry.regionEntry)) : across(jobs, CHOOSE_AREA),
    },
  ];
}

function hereRows(
  jobs: readonly OccupationInput[],
  titles: readonly string[],
): readonly CompareRow[] {
  const people: RowPlan = {
    id: 'here',
    heading: 'Here',
    note: 'people who do this kind of work and live here',
    reads: entry.peopleEntry,
    indicator: 'people-in-work-here',
  };
  const common: RowPlan = {
    id: 'how-common',
    heading: 'How common here',
    note: 'the share of work that is of this kind, against England',
    reads: entry.quotientEntry,
    indicator: 'location-quotient',
  };
  const adverts: RowPlan = {
    id: 'jobs-advertised',
    heading: 'Jobs advertised',
    note: 'live online in the month; not all jobs are advertised online',
    reads: entry.advertsEntry,
    indicator: 'adverts-here',
  };
  const commonRow = jobs[0]?.district
    ? rowOf(common, jobs, titles)
    : { id: common.id, heading: common.heading, cells: across(jobs, CHOOSE_AREA) };
  return [rowOf(people, jobs, titles), commonRow, rowOf(adverts, jobs, titles)];
}

function gettingInRows(
  jobs: readonly OccupationInput[],
  titles: readonly string[],
): readonly CompareRow[] {
  return [
    rowOf(
      {
        id: 'getting-in',
        heading: 'What you need',
        note: 'licences, checks and cards',
        reads: entry.needsEntry,
      },
      jobs,
      titles,
    ),
    rowOf(
      {
        id: 'apprenticeships',
        heading: 'Apprenticeships',
        note: 'a way of training, not a vacancy',
        reads: entry.apprenticeshipsEntry,
      },
      jobs,
      titles,
    ),
    ...skillRows(jobs),
  ];
}

const TOP_SKILLS = 8;
const OWN_SKILLS = 5;

/** The skills that all the jobs ask most for, once, then what each asks for besides. */
function skillRows(jobs: readonly OccupationInput[]): readonly CompareRow[] {
  const tops = jobs.map((job) =>
    gettingInView(job)
      .lists.skills.slice(0, TOP_SKILLS)
      .map(({ name }) => name),
  );
  const [first] = tops;
  const shared =
    first && tops.length > 1 ? first.filter((name) => tops.every((top) => top.includes(name))) : [];
  const who = jobs.length === 2 ? 'both' : `all ${jobs.length}`;
  const own: CompareRow = {
    id: 'skills',
    heading: shared.length > 0 ? 'Other skills' : 'Skills',
    note: 'that matter most',
    cells: tops.map((top, at) => ({ columns: [at], ...skillsEntry(top, shared) })),
  };
  if (shared.length === 0) return [own];
  const sharedRow: CompareRow = {
    id: 'shared-skills',
    heading: 'Skills',
    note: `that matter most in ${who}`,
    cells: [{ columns: [...jobs.keys()], text: `${formatList(shared)}.`, sourceId: 'onet-29-0' }],
  };
  return [sharedRow, own];
}

function skillsEntry(top: readonly string[], shared: readonly string[]): Entry {
  const own = top.filter((name) => !shared.includes(name)).slice(0, OWN_SKILLS);
  if (top.length === 0) return { text: 'There is no skills profile for this job.', isRemark: true };
  if (own.length === 0) return { text: 'None besides.', isRemark: true };
  return { text: `${formatList(own)}.`, sourceId: 'onet-29-0' };
}

function workRows(
  jobs: readonly OccupationInput[],
  titles: readonly string[],
): readonly CompareRow[] {
  const outlook: RowPlan = {
    id: 'outlook',
    heading: 'Outlook',
    note: 'a projection, not a promise, so only its direction is given',
    reads: entry.outlookEntry,
  };
  const openings: RowPlan = {
    id: 'openings',
    heading: 'Openings',
    note: `a year, projected from 2020 to 2035${jobs[0] ? `; ${openingsYearsPast(jobs[0].today)}` : ''}`,
    reads: entry.openingsEntry,
  };
  const hours: RowPlan = {
    id: 'hours',
    heading: 'Hours',
    note: 'paid, a week, overtime included',
    reads: entry.hoursEntry,
    indicator: 'hours-weekly',
  };
  return [outlook, openings, hours].map((plan) => rowOf(plan, jobs, titles));
}

function compareSpread(pays: readonly PayView[], titles: readonly string[]): CompareSpread {
  const drawn = pays.map((pay, at) => spreadRows(pay, titles[at] ?? ''));
  return {
    rows: drawn.flat(),
    inParts: titles.filter((_, at) => (pays[at]?.parts.length ?? 0) > 0),
    left: titles.filter((_, at) => (drawn[at]?.length ?? 0) === 0),
  };
}

function spreadRows({ parts, own, unit }: PayView, title: string): readonly SpreadRow[] {
  if (parts.length > 0)
    return parts.flatMap(({ pay, group }) =>
      pay ? drawnRow(pay, unit, group.title, `${title} ${group.code}`, ' (part)') : [],
    );
  return own ? drawnRow(own, unit, title, title, '') : [];
}

/** Only the job's own figure in the axis's unit is drawn; of all employees where theirs leads. */
function drawnRow(
  { lead }: GroupPay,
  unit: PayUnit,
  title: string,
  id: string,
  suffix: string,
): readonly SpreadRow[] {
  if (!lead?.isExact || lead.unit !== unit) return [];
  const people = lead.people === 'all' ? ', all employees' : '';
  return [spreadRow(lead.row, title, id, `${people}${suffix}`)];
}

const spreadRow = (
  { median, p10, p25, p75, p90 }: PayRow,
  title: string,
  id: string,
  suffix = '',
): SpreadRow => ({
  id,
  label: `${shortened(title, LONGEST_LABEL - suffix.length)}${suffix}`,
  median: valueOrNull(median.figure),
  p10: valueOrNull(p10),
  p25: valueOrNull(p25),
  p75: valueOrNull(p75),
  p90: valueOrNull(p90),
});

/** What fits over a bar on a phone; the table has the whole title. */
const LONGEST_LABEL = 58;

const shortened = (title: string, longest: number) =>
  title.length > longest ? `${title.slice(0, longest - 1).trimEnd()}…` : title;

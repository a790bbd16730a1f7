import { formatList } from '@/domain/lists';
import { openingsYearsPast } from '@/domain/openings';
import type { PayUnit } from '@/domain/payUnit';
import { payUnitWords } from '@/domain/payUnit';
import { areaInWords } from '@/domain/ladder';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import { type AlignedCell, alignCells, type Entry } from './alignCells';
import * as entry from './entries';
import { gettingInView } from '../needs/preparation';
import { INDICATOR_OF_UNIT } from '../pay/groupPay';
import { payView } from '../pay/view';
import { indicatorOf, type OccupationInput } from '../input/input';

/** A row of the comparison: the same thing for each job. */
export interface CompareRow {
  readonly id: string;
  readonly heading: string;
  /** What the row holds, in a few words. */
  readonly note?: string;
  readonly cells: readonly AlignedCell[];
}

/** Two to four jobs side by side, or one that waits for another. */
export interface CompareView {
  readonly titles: readonly string[];
  readonly rows: readonly CompareRow[];
}

/** What stands side by side, and what each is called. */
export interface Columns {
  readonly jobs: readonly OccupationInput[];
  readonly titles: readonly string[];
  /** Several jobs in one place, or one job in several. */
  readonly by: 'job' | 'place';
}

/** Jobs are called by the client’s own words or ours for the group, places by their names. */
export function columnsOf(jobs: readonly OccupationInput[], by: Columns['by'] = 'job'): Columns {
  const titles = jobs.map(({ profile, title, district }) =>
    by === 'place' && district
      ? areaInWords(district.area)
      : (title?.text ?? startOfSentence(plainNameOf(profile.group))),
  );
  return { jobs, titles, by };
}

/** Aligned rows, each figure with what may be said of it against the first job or place. Pure. */
export function compareView(columns: Columns, unit: PayUnit): CompareView {
  const isByJob = columns.by === 'job';
  return {
    titles: columns.titles,
    rows: [
      ...(isByJob ? [rowOf(SUMMARY, columns)] : []),
      ...payRows(columns, unit),
      ...hereRows(columns),
      ...GETTING_IN.map((plan) => rowOf(plan, columns)),
      ...(isByJob ? skillRows(columns.jobs) : []),
      ...workPlans(columns.jobs).map((plan) => rowOf(plan, columns)),
    ],
  };
}

/** The rows whose words the pictures carry too: pay and hours. The table alone shows the others. */
export function verdictRows(columns: Columns, unit: PayUnit): readonly CompareRow[] {
  return [...payRows(columns, unit).slice(0, 1), rowOf(HOURS, columns)];
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

function rowOf({ reads, indicator, ...row }: RowPlan, columns: Columns): CompareRow {
  const { jobs, titles, by } = columns;
  const [first] = jobs;
  const measure = first && indicator ? indicatorOf(first.reference, indicator) : undefined;
  return { ...row, cells: alignCells(jobs.map(reads), titles, measure, by) };
}

const SUMMARY: RowPlan = { id: 'what', heading: 'What it is', reads: entry.summaryEntry };

/** One remark across all jobs, where a row has nothing to read by. */
const across = (jobs: readonly OccupationInput[], text: string): readonly AlignedCell[] => [
  { columns: [...jobs.keys()], text, isRemark: true },
];

const CHOOSE_AREA = 'Choose an area in the box at the top to see this.';

function payRows({ jobs, titles, by }: Columns, unit: PayUnit): readonly CompareRow[] {
  const [first] = jobs;
  if (!first) return [];
  const pays = jobs.map((job) => payView(job, unit));
  const cells = (entries: readonly Entry[]) => {
    // A figure may lead in another unit than the one asked for: the first job's decides the measure.
    const id = entries[0]?.observation?.indicator ?? INDICATOR_OF_UNIT[unit];
    return alignCells(entries, titles, indicatorOf(first.reference, id), by);
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

const PEOPLE: RowPlan = {
  id: 'here',
  heading: 'Here',
  note: 'people who do this kind of work and live here',
  reads: entry.peopleEntry,
  indicator: 'people-in-work-here',
};

const COMMON: RowPlan = {
  id: 'how-common',
  heading: 'How common here',
  note: 'the share of work that is of this kind, against England',
  reads: entry.quotientEntry,
  indicator: 'location-quotient',
};

const ADVERTS: RowPlan = {
  id: 'jobs-advertised',
  heading: 'Jobs advertised',
  note: 'live online in the month; not all jobs are advertised online',
  reads: entry.advertsEntry,
  indicator: 'adverts-here',
};

function hereRows(columns: Columns): readonly CompareRow[] {
  const { jobs } = columns;
  const common = jobs[0]?.district
    ? rowOf(COMMON, columns)
    : { id: COMMON.id, heading: COMMON.heading, cells: across(jobs, CHOOSE_AREA) };
  return [rowOf(PEOPLE, columns), common, rowOf(ADVERTS, columns)];
}

const GETTING_IN: readonly RowPlan[] = [
  {
    id: 'getting-in',
    heading: 'What you need',
    note: 'licences, checks and cards',
    reads: entry.needsEntry,
  },
  {
    id: 'apprenticeships',
    heading: 'Apprenticeships',
    note: 'a way of training, not a vacancy',
    reads: entry.apprenticeshipsEntry,
  },
];

const TOP_SKILLS = 8;
const OWN_SKILLS = 5;

const topSkills = (job: OccupationInput) =>
  gettingInView(job)
    .lists.skills.slice(0, TOP_SKILLS)
    .map(({ name }) => name);

/** The skills that each of several jobs asks most for. */
export function sharedSkills(jobs: readonly OccupationInput[]): readonly string[] {
  const [first, ...others] = jobs.map(topSkills);
  if (!first || others.length === 0) return [];
  return first.filter((name) => others.every((top) => top.includes(name)));
}

/** The skills that all the jobs ask most for, once, then what each asks for besides. */
function skillRows(jobs: readonly OccupationInput[]): readonly CompareRow[] {
  const tops = jobs.map(topSkills);
  const shared = sharedSkills(jobs);
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

const HOURS: RowPlan = {
  id: 'hours',
  heading: 'Hours',
  note: 'paid, a week, overtime included',
  reads: entry.hoursEntry,
  indicator: 'hours-weekly',
};

const workPlans = ([first]: readonly OccupationInput[]): readonly RowPlan[] => [
  {
    id: 'outlook',
    heading: 'Outlook',
    note: 'a projection, not a promise, so only its direction is given',
    reads: entry.outlookEntry,
  },
  {
    id: 'openings',
    heading: 'Openings',
    note: `a year, projected from 2020 to 2035${first ? `; ${openingsYearsPast(first.today)}` : ''}`,
    reads: entry.openingsEntry,
  },
  HOURS,
];

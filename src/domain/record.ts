import type { Area } from './area';
import type { ChosenTitle } from './chosenTitle';
import { formatList } from './lists';
import type { MoreLimits } from './moreLimits';
import type { Observation } from './observation';
import { LIST_MOST, withOneMore } from './recordBounds';
import type { SocGroup } from './soc';

/** The way somebody can travel to work. */
export type TravelMode = 'walk' | 'cycle' | 'bus' | 'train' | 'car';

/** The time a rate of pay is for. */
export type PayPeriod = 'hour' | 'week' | 'year';

/** What a job has to fit in with. Absent means that nothing was said. */
export interface Limits extends MoreLimits {
  readonly area?: Area;
  readonly travelMinutes?: number;
  readonly travelMode?: TravelMode;
  /** The most hours a week. */
  readonly hoursPerWeek?: number;
  readonly lowestPay?: { readonly gbp: number; readonly per: PayPeriod };
  readonly other: string;
}

/** How far an aim or an action has come: the words of the National Careers Service's record. */
export type Progress = 'not-started' | 'in-progress' | 'completed' | 'no-longer-applicable';

export type AimKind = 'skills' | 'work' | 'learning' | 'other';

/** Something the client wants to reach. */
export interface Aim {
  readonly id: string;
  readonly kind: AimKind;
  readonly text: string;
  readonly status: Progress;
}

/** What became of a job that was talked about. */
export type OptionStage = 'looked-at' | 'shortlisted' | 'ruled-out';

/** The client's place: what every page that is opened from the record is read for. */
export interface RecordPlace {
  /** The district. */
  readonly gss: string;
  readonly name: string;
  /** The town that was typed, a name of our own lists inside the district. */
  readonly town?: string;
}

/**
 * A job as it was asked for: its SOC 2010 group, the title chosen from the list, and the town. Two
 * titles of one group are two jobs; the town tells no jobs apart.
 */
export interface JobAsked {
  readonly soc: SocGroup;
  readonly title?: ChosenTitle;
  readonly town?: string;
}

/** A job that was talked about in this session, and why it stayed or went. */
export interface JobOption extends JobAsked {
  readonly stage: OptionStage;
  /** For the adviser alone: it leaves the app only on asking. */
  readonly why: string;
  /** The adviser's own words for it on the hand-out. Never in an address. */
  readonly wording?: string;
  /** Why this job, in words for the client: it goes on the hand-out. */
  readonly forClient?: string;
}

/** A figure as it stood when it was pinned. Nothing here can be edited afterwards, only removed. */
export interface PinnedEvidence {
  readonly observation: Observation;
  /** The words that named the figure on the page. */
  readonly label: string;
  /** Date and time, ISO 8601. */
  readonly pinnedAt: string;
  /** What it is filed under: one entry a job, at least one. A figure is pinned once. */
  readonly for: readonly PinnedFor[];
  /** Where it stood in its table, to be read again there; see `findAgain`. Absent until noted. */
  readonly row?: string;
}

/** What the page was about that a figure was pinned from. */
export interface PinnedFor {
  /** The job of the page, whatever wider group the figure is of; absent on a page of none. */
  readonly job?: JobAsked;
  /** Its title in records of version 1, which kept no more of it. */
  readonly jobTitle?: string;
  /** Where the page was read for. */
  readonly place?: RecordPlace;
}

/** A step somebody agreed to take. */
export interface Action {
  readonly id: string;
  readonly what: string;
  readonly owner: 'client' | 'adviser';
  /** ISO day, or '' where no day was set. */
  readonly due: string;
  readonly status: Progress;
  /** Where to go for it: a service with its address and number, or the adviser's own words. */
  readonly signpost: string;
}

/** How a session ended. */
export interface Close {
  /** ISO day of the next meeting, or '' where none was set. */
  readonly reviewOn: string;
  readonly given?: 'paper' | 'email' | 'digital';
  readonly clientAgreed: boolean;
}

/** One session with one client (docs/privacy.md). Everything in it is private. */
export interface SessionRecord {
  readonly schemaVersion: 4;
  /** Random; the only part that may stand in an address. */
  readonly id: string;
  /** ISO day. */
  readonly createdOn: string;
  /** The adviser's own case reference; see `referenceProblem`. */
  readonly reference: string;
  /** When the client was told what is kept, ISO 8601, or '' where not yet. */
  readonly noticeShownAt: string;
  readonly situation: string;
  readonly place?: RecordPlace;
  readonly limits: Limits;
  readonly aims: readonly Aim[];
  /** False: jobs that are only looked at are not noted. */
  readonly notesJobsLookedAt: boolean;
  readonly options: readonly JobOption[];
  readonly evidence: readonly PinnedEvidence[];
  readonly actions: readonly Action[];
  readonly close: Close;
  /** Never printed, never handed out. */
  readonly privateNotes: string;
}

/**
 * A session with nothing in it yet.
 *
 * @param id random, made by the caller
 * @param createdOn ISO day
 */
export function emptyRecord(id: string, createdOn: string): SessionRecord {
  return {
    schemaVersion: 4,
    id,
    createdOn,
    reference: '',
    noticeShownAt: '',
    situation: '',
    limits: { other: '' },
    aims: [],
    notesJobsLookedAt: true,
    options: [],
    evidence: [],
    actions: [],
    close: { reviewOn: '', clientAgreed: false },
    privateNotes: '',
  };
}

/**
 * True while a session holds nothing worth keeping: jobs that were only looked at and the place do
 * not count, since every page that is read adds them.
 */
export function isEmptyRecord(record: SessionRecord): boolean {
  const { limits, close } = record;
  const texts = [record.reference, record.noticeShownAt, record.situation, record.privateNotes];
  return (
    [...texts, limits.other, close.reviewOn].every((text) => text.trim() === '') &&
    Object.values({ ...limits, other: undefined }).every((limit) => limit === undefined) &&
    close.given === undefined &&
    !close.clientAgreed &&
    [record.aims, record.evidence, record.actions].every((list) => list.length === 0) &&
    record.options.every(
      ({ stage, why, wording = '', forClient = '' }) =>
        stage === 'looked-at' && [why, wording, forClient].every((text) => text.trim() === ''),
    )
  );
}

/**
 * What makes two observations the same figure: indicator, occupation, area, period, source, unit
 * and the figure itself. A figure that was revised since is another one.
 */
export function evidenceKey(observation: Observation): string {
  const { figure, occupation } = observation;
  return JSON.stringify([
    observation.indicator,
    occupation?.edition ?? '',
    occupation?.code ?? '',
    observation.area.gss,
    observation.period,
    observation.source,
    observation.unit,
    figure.kind === 'value' ? figure.value : figure.reason,
  ]);
}

/** True where that very figure is among the session's evidence, whatever it is filed under. */
export function isPinned(record: SessionRecord, observation: Observation): boolean {
  const key = evidenceKey(observation);
  return record.evidence.some((pinned) => evidenceKey(pinned.observation) === key);
}

/** What tells two filings of one figure apart: the job. For keys of lists. */
export function filingKey({ job, jobTitle = '' }: PinnedFor): string {
  return job === undefined ? jobTitle : jobKey(job);
}

/** Figures by what they are filed under, for a page that asks of many: see `isFiled`. */
export function filedKeys(evidence: readonly PinnedEvidence[]): ReadonlySet<string> {
  return new Set(
    evidence.flatMap((pinned) =>
      pinned.for.map((one) => `${evidenceKey(pinned.observation)} ${filingKey(one)}`),
    ),
  );
}

/** True where the figure is pinned for that job. */
export function isFiled(
  keys: ReadonlySet<string>,
  observation: Observation,
  page: PinnedFor,
): boolean {
  return keys.has(`${evidenceKey(observation)} ${filingKey(page)}`);
}

/**
 * The session with a figure among its evidence. One that is there already stays as it was pinned
 * first, and is filed under the job of this page too.
 */
export function pinEvidence(record: SessionRecord, pinned: PinnedEvidence): SessionRecord {
  const key = evidenceKey(pinned.observation);
  const there = record.evidence.find(({ observation }) => evidenceKey(observation) === key);
  if (there === undefined) {
    const evidence = withOneMore(record.evidence, pinned, LIST_MOST.evidence);
    return evidence === record.evidence ? record : { ...record, evidence };
  }
  const filed = new Set(there.for.map(filingKey));
  const more = pinned.for.filter((one) => !filed.has(filingKey(one)));
  if (more.length === 0) return record;
  const next = { ...there, for: [...there.for, ...more].slice(0, LIST_MOST.options) };
  return {
    ...record,
    evidence: record.evidence.map((other) => (other === there ? next : other)),
  };
}

/**
 * The session without that figure.
 *
 * @param page only its filing under the job of that page goes, while it is filed under another
 */
export function unpinEvidence(
  record: SessionRecord,
  observation: Observation,
  page?: PinnedFor,
): SessionRecord {
  const key = evidenceKey(observation);
  return {
    ...record,
    evidence: record.evidence.flatMap((pinned) => {
      if (evidenceKey(pinned.observation) !== key) return [pinned];
      if (page === undefined) return [];
      const others = pinned.for.filter((one) => filingKey(one) !== filingKey(page));
      return others.length === 0 ? [] : [{ ...pinned, for: others }];
    }),
  };
}

/** The session with one more action; itself where the list is full. */
export function addAction(record: SessionRecord, action: Action): SessionRecord {
  const actions = withOneMore(record.actions, action, LIST_MOST.actions);
  return actions === record.actions ? record : { ...record, actions };
}

/** The session with parts of one action changed; an id that is not there changes nothing. */
export function changeAction(
  record: SessionRecord,
  id: string,
  change: Partial<Omit<Action, 'id'>>,
): SessionRecord {
  return {
    ...record,
    actions: record.actions.map((action) => (action.id === id ? { ...action, ...change } : action)),
  };
}

/** The session without that action. */
export function removeAction(record: SessionRecord, id: string): SessionRecord {
  return { ...record, actions: record.actions.filter((action) => action.id !== id) };
}

/** The session with one more aim; itself where the list is full. */
export function addAim(record: SessionRecord, aim: Aim): SessionRecord {
  const aims = withOneMore(record.aims, aim, LIST_MOST.aims);
  return aims === record.aims ? record : { ...record, aims };
}

/** The session with parts of one aim changed; an id that is not there changes nothing. */
export function changeAim(
  record: SessionRecord,
  id: string,
  change: Partial<Omit<Aim, 'id'>>,
): SessionRecord {
  return {
    ...record,
    aims: record.aims.map((aim) => (aim.id === id ? { ...aim, ...change } : aim)),
  };
}

/** The session without that aim. */
export function removeAim(record: SessionRecord, id: string): SessionRecord {
  return { ...record, aims: record.aims.filter((aim) => aim.id !== id) };
}

const sameSoc = (a: SocGroup, b: SocGroup): boolean => a.edition === b.edition && a.code === b.code;

/** What makes two jobs the same: group and title chosen, not the town. For keys of lists. */
export function jobKey({ soc, title }: JobAsked): string {
  return JSON.stringify([soc.edition, soc.code, title?.text ?? '', title?.soc2020 ?? '']);
}

const sameJob = (a: JobAsked, b: JobAsked): boolean => jobKey(a) === jobKey(b);

/** Only what names the job: an option holds more. */
function askedOf({ soc, title, town }: JobAsked): JobAsked {
  return { soc, ...(title ? { title } : {}), ...(town === undefined ? {} : { town }) };
}

/** Looked at, and nothing written about it. */
const isUntouched = ({ stage, why, wording = '', forClient = '' }: JobOption): boolean =>
  stage === 'looked-at' && why === '' && wording === '' && forClient === '';

/** The session with that option in the place of another, which keeps its row. */
const withOption = (record: SessionRecord, old: JobOption, next: JobOption): SessionRecord => ({
  ...record,
  options: record.options.map((option) => (option === old ? next : option)),
});

/** The session with one option more: itself where the list is full of jobs somebody wrote about. */
function withNewOption(
  record: SessionRecord,
  job: JobAsked,
  change: Partial<Omit<JobOption, keyof JobAsked>>,
): SessionRecord {
  const isFull = record.options.length >= LIST_MOST.options;
  const oldest = isFull ? record.options.find(isUntouched) : undefined;
  if (isFull && oldest === undefined) return record;
  const added: JobOption = { ...askedOf(job), stage: 'looked-at', why: '', ...change };
  return { ...record, options: [...record.options.filter((one) => one !== oldest), added] };
}

/**
 * The session with a job noted as looked at: last in the list, once. Nothing changes while noting
 * is switched off.
 *
 * A page without a title adds no second row to a group that is there under a title; a title takes
 * the row of its group over while nothing but looking has happened to that row. A town that is
 * new takes the place of the old one.
 */
export function noteLookedAt(record: SessionRecord, job: JobAsked): SessionRecord {
  if (!record.notesJobsLookedAt) return record;
  const sameGroup = record.options.filter((option) => sameSoc(option.soc, job.soc));
  const there =
    sameGroup.find((option) => sameJob(option, job)) ??
    sameGroup.find(
      (option) => job.title === undefined || (option.title === undefined && isUntouched(option)),
    );
  if (there === undefined) return withNewOption(record, job, {});
  const next: JobOption = {
    ...there,
    ...(job.title ? { title: job.title } : {}),
    ...(job.town === undefined ? {} : { town: job.town }),
  };
  const isSame = sameJob(next, there) && next.town === there.town;
  return isSame ? record : withOption(record, there, next);
}

/** The session with a job put at a stage; added where it is not in the list yet. */
export function placeOption(
  record: SessionRecord,
  job: JobAsked,
  change: Partial<Omit<JobOption, keyof JobAsked>>,
): SessionRecord {
  const before = record.options.find((option) => sameJob(option, job));
  if (before === undefined) return withNewOption(record, job, change);
  return withOption(record, before, { ...before, ...change });
}

/** The session without that job. */
export function removeOption(record: SessionRecord, job: JobAsked): SessionRecord {
  return { ...record, options: record.options.filter((option) => !sameJob(option, job)) };
}

/**
 * The session with its place, where it has none yet: that of the first page it notes. A town comes
 * in later too, as long as none is known and the district is the same.
 */
export function beginAtPlace(record: SessionRecord, place: RecordPlace | undefined): SessionRecord {
  if (place === undefined) return record;
  const { place: known } = record;
  const isFirst = known === undefined;
  const hasMore = known?.gss === place.gss && known.town === undefined && place.town !== undefined;
  return isFirst || hasMore ? { ...record, place } : record;
}

/** The session with another place, or with none. */
export function movePlace(record: SessionRecord, place: RecordPlace | undefined): SessionRecord {
  const { place: _, ...rest } = record;
  return place === undefined ? rest : { ...rest, place };
}

/** A place in words: "Truro, Cornwall"; the district alone where the town says no more. */
export function placeWords({ name, town }: RecordPlace): string {
  return town === undefined || town === name ? name : `${town}, ${name}`;
}

/** What a pin is of, without where on the page its button stood: "pay at a glance" is "Pay". */
export function pinWords(label: string): string {
  const words = label.replace(/ at a glance$/, '');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** A job in the words of the title chosen, else of its group. */
export function jobWords({ soc, title }: JobAsked): string {
  return title?.text ?? soc.title;
}

/** Switches noting of jobs looked at; switching it off also forgets those noted so far. */
export function switchLookedAt(record: SessionRecord, on: boolean): SessionRecord {
  const options = on
    ? record.options
    : record.options.filter((option) => option.stage !== 'looked-at');
  return { ...record, notesJobsLookedAt: on, options };
}

/** What the hand-out may carry of an action. */
export interface HandoutStep {
  readonly what: string;
  readonly owner: Action['owner'];
  readonly due: string;
  readonly signpost: string;
}

/** The actions that are still to be done, without anything else of the record. */
export function handoutSteps(record: SessionRecord): readonly HandoutStep[] {
  return record.actions
    .filter(({ status }) => status === 'not-started' || status === 'in-progress')
    .map(({ what, owner, due, signpost }) => ({ what, owner, due, signpost }));
}

const HANDOUT_MOST_JOBS = 3;

/** A job of the hand-out: as it was asked for, and what the adviser wrote of it for the client. */
export interface HandoutJobAsked extends JobAsked {
  readonly wording?: string;
  readonly forClient?: string;
}

/**
 * The jobs for the hand-out, three at most: those shortlisted; where there are none, those of the
 * pinned figures, then those looked at last. Jobs ruled out never are.
 */
export function handoutJobs(record: SessionRecord): readonly HandoutJobAsked[] {
  const at = (stage: OptionStage): readonly JobAsked[] =>
    record.options.filter((option) => option.stage === stage);
  const shortlisted = at('shortlisted');
  const wanted =
    shortlisted.length > 0 ? shortlisted : [...pinnedJobs(record), ...at('looked-at').toReversed()];
  const ruledOut = at('ruled-out');
  const found: JobAsked[] = [];
  for (const job of wanted) {
    if (![...found, ...ruledOut].some((other) => sameJob(other, job))) found.push(job);
  }
  return found.slice(0, HANDOUT_MOST_JOBS).map((job) => forHandout(record, job));
}

function pinnedJobs(record: SessionRecord): readonly JobAsked[] {
  return record.evidence.flatMap((pinned) =>
    jobsOfPin(pinned).map((job) => {
      // Pinned on a page without a title: the titled row of its group, where there is one.
      const titled = record.options.find(({ soc, title }) => title && sameSoc(soc, job.soc));
      return job.title === undefined && titled !== undefined ? titled : job;
    }),
  );
}

function jobsOfPin({ observation, for: filed }: PinnedEvidence): readonly JobAsked[] {
  const jobs = filed.flatMap(({ job }) => (job === undefined ? [] : [job]));
  if (jobs.length > 0) return jobs;
  const { occupation } = observation;
  // Pages are by SOC 2010: a figure of a SOC 2020 group stands for another code.
  const isUnit = occupation?.edition === 'SOC 2010' && occupation.code.length === 4;
  return isUnit ? [{ soc: occupation }] : [];
}

function forHandout(record: SessionRecord, job: JobAsked): HandoutJobAsked {
  const wording = wordingOf(record, job);
  const forClient = optionOf(record, job)?.forClient?.trim() ?? '';
  return {
    ...askedOf(job),
    ...(wording === undefined ? {} : { wording }),
    ...(forClient === '' ? {} : { forClient }),
  };
}

function optionOf(record: SessionRecord, job: JobAsked): JobOption | undefined {
  return record.options.find((option) => sameJob(option, job));
}

function wordingOf(record: SessionRecord, job: JobAsked): string | undefined {
  return optionOf(record, job)?.wording?.trim() || undefined;
}

/** A job in the client's own words where the session has some, else in those it was asked for by. */
export function ownWords(record: SessionRecord, { job, jobTitle }: PinnedFor): string | undefined {
  return job === undefined ? jobTitle : (wordingOf(record, job) ?? jobWords(job));
}

/** A pinned figure for the hand-out: public words and the figure, nothing else of the record. */
export interface HandoutPin {
  readonly label: string;
  /** The job in the client's words, where the figure was pinned on the page of one. */
  readonly job?: string;
  readonly observation: Observation;
}

/**
 * All pinned figures, in the order they were pinned: one that stands for several jobs names them
 * all. Jobs ruled out are not named, and figures of those alone stay away.
 */
export function handoutPins(record: SessionRecord): readonly HandoutPin[] {
  const ruledOut = record.options.filter(({ stage }) => stage === 'ruled-out');
  const isOut = ({ job }: PinnedFor): boolean =>
    job !== undefined && ruledOut.some((option) => sameJob(option, job));
  return record.evidence.flatMap((pinned) => {
    const { label, observation } = pinned;
    const left = pinned.for.filter((one) => !isOut(one));
    if (left.length === 0) return [];
    const words = left.flatMap((one) => ownWords(record, one) ?? []);
    return [{ label, observation, ...(words.length === 0 ? {} : { job: formatList(words) }) }];
  });
}

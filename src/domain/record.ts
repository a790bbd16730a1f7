import type { Area } from './area';
import type { Observation } from './observation';
import type { SocGroup } from './soc';

/** The way somebody can travel to work. */
export type TravelMode = 'walk' | 'cycle' | 'bus' | 'train' | 'car';

/** The time a rate of pay is for. */
export type PayPeriod = 'hour' | 'week' | 'year';

/** What a job has to fit in with. Absent means that nothing was said. */
export interface Limits {
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

/** A job that was talked about in this session, and why it stayed or went. */
export interface JobOption {
  readonly soc: SocGroup;
  readonly stage: OptionStage;
  readonly why: string;
}

/** A figure as it stood when it was pinned. Nothing here can be edited afterwards, only removed. */
export interface PinnedEvidence {
  readonly observation: Observation;
  /** The words that named the figure on the page. */
  readonly label: string;
  /** Date and time, ISO 8601. */
  readonly pinnedAt: string;
  /** The everyday job title that led to the figure. */
  readonly jobTitle?: string;
}

/** A step somebody agreed to take. */
export interface Action {
  readonly id: string;
  readonly what: string;
  readonly owner: 'client' | 'adviser';
  /** ISO day, or '' where no day was set. */
  readonly due: string;
  readonly status: Progress;
  /** Where to go for it: a service, a person's role or a web address. */
  readonly signpost: string;
}

/** How a session ended. */
export interface Close {
  /** ISO day of the next meeting, or '' where none was set. */
  readonly reviewOn: string;
  readonly given?: 'paper' | 'email' | 'digital';
  readonly clientAgreed: boolean;
}

/** One session with one client (PRODUCT.md, section 4). Everything in it is private. */
export interface SessionRecord {
  readonly schemaVersion: 1;
  /** Random; the only part that may stand in an address. */
  readonly id: string;
  /** ISO day. */
  readonly createdOn: string;
  /** The adviser's own case reference; see `referenceProblem`. */
  readonly reference: string;
  /** When the client was told what is kept, ISO 8601, or '' where not yet. */
  readonly noticeShownAt: string;
  readonly situation: string;
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

/** The most characters of `situation`. */
export const SITUATION_MOST_CHARACTERS = 4000;

/**
 * A session with nothing in it yet.
 *
 * @param id random, made by the caller
 * @param createdOn ISO day
 */
export function emptyRecord(id: string, createdOn: string): SessionRecord {
  return {
    schemaVersion: 1,
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
 * True while a session holds nothing worth keeping: jobs that were only looked at do not count,
 * since every page that is read adds one.
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
    record.options.every((option) => option.stage === 'looked-at')
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

/** True where that very figure is among the session's evidence. */
export function isPinned(record: SessionRecord, observation: Observation): boolean {
  const key = evidenceKey(observation);
  return record.evidence.some((pinned) => evidenceKey(pinned.observation) === key);
}

/** The session with a figure added to its evidence; a figure that is there already stays as it was. */
export function pinEvidence(record: SessionRecord, pinned: PinnedEvidence): SessionRecord {
  if (isPinned(record, pinned.observation)) return record;
  return { ...record, evidence: [...record.evidence, pinned] };
}

/** The session without that figure. */
export function unpinEvidence(record: SessionRecord, observation: Observation): SessionRecord {
  const key = evidenceKey(observation);
  return {
    ...record,
    evidence: record.evidence.filter((pinned) => evidenceKey(pinned.observation) !== key),
  };
}

/** The session with one more action. */
export function addAction(record: SessionRecord, action: Action): SessionRecord {
  return { ...record, actions: [...record.actions, action] };
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

/** The session with one more aim. */
export function addAim(record: SessionRecord, aim: Aim): SessionRecord {
  return { ...record, aims: [...record.aims, aim] };
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

/**
 * The session with a job noted as looked at: last in the list, once. Nothing changes while noting
 * is switched off, or where the job is in the list already.
 */
export function noteLookedAt(record: SessionRecord, soc: SocGroup): SessionRecord {
  if (!record.notesJobsLookedAt) return record;
  if (record.options.some((option) => sameSoc(option.soc, soc))) return record;
  return { ...record, options: [...record.options, { soc, stage: 'looked-at', why: '' }] };
}

/** The session with a job put at a stage; added where it is not in the list yet. */
export function placeOption(
  record: SessionRecord,
  soc: SocGroup,
  change: Partial<Omit<JobOption, 'soc'>>,
): SessionRecord {
  const before = record.options.find((option) => sameSoc(option.soc, soc));
  const placed: JobOption = { ...(before ?? { soc, stage: 'looked-at', why: '' }), ...change };
  if (before === undefined) return { ...record, options: [...record.options, placed] };
  return {
    ...record,
    options: record.options.map((option) => (option === before ? placed : option)),
  };
}

/** The session without that job. */
export function removeOption(record: SessionRecord, soc: SocGroup): SessionRecord {
  return { ...record, options: record.options.filter((option) => !sameSoc(option.soc, soc)) };
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

/**
 * The jobs for the hand-out, three at most: those shortlisted; where there are none, those of the
 * pinned figures, then those looked at last. Jobs ruled out never are.
 */
export function handoutJobs(record: SessionRecord): readonly SocGroup[] {
  const at = (stage: OptionStage): readonly SocGroup[] =>
    record.options.filter((option) => option.stage === stage).map((option) => option.soc);
  const shortlisted = at('shortlisted');
  if (shortlisted.length > 0) return shortlisted.slice(0, HANDOUT_MOST_JOBS);

  const pinned = record.evidence.flatMap(({ observation }) =>
    // Pages are by SOC 2010: a figure of a SOC 2020 group stands for another code.
    observation.occupation?.edition === 'SOC 2010' && observation.occupation.code.length === 4
      ? [observation.occupation]
      : [],
  );
  const ruledOut = at('ruled-out');
  const found: SocGroup[] = [];
  for (const soc of [...pinned, ...at('looked-at').toReversed()]) {
    if ([...found, ...ruledOut].some((other) => sameSoc(other, soc))) continue;
    found.push(soc);
  }
  return found.slice(0, HANDOUT_MOST_JOBS);
}

const HANDOUT_MOST_JOBS = 3;

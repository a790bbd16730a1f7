import type { Requirement } from './requirements';
import type { Verdict, VerdictKind } from './verdictKind';

/** What a reading of data/work-settings.csv comes to for the people of a group. */
export const SETTING_VALUES = ['yes', 'no', 'varies', 'not known'] as const;
export type SettingValue = (typeof SETTING_VALUES)[number];

/** What is read of every SOC 2010 unit group, in the order of the table and of the page. */
export const SETTING_IDS = [
  'seated',
  'on-foot',
  'standing',
  'lifting',
  'kneeling-climbing',
  'driving',
  'plant',
  'outdoors',
  'home',
  'people-at-risk',
  'shifts',
  'school-hours',
  'animals',
  'quiet',
  'beginner-english',
] as const;
export type SettingId = (typeof SETTING_IDS)[number];

/** The words of a page for each setting; what counts as "yes" stands in docs/decisions. */
export const SETTING_WORDS: Readonly<Record<SettingId, string>> = {
  seated: 'Mostly sitting',
  'on-foot': 'Mostly on foot',
  standing: 'Standing or walking for long',
  lifting: 'Lifting or carrying',
  'kneeling-climbing': 'Kneeling or climbing',
  driving: 'Driving for the work',
  plant: 'Machines, traffic or heat',
  outdoors: 'Outdoors',
  home: 'Can be done from home',
  'people-at-risk': 'Children or adults at risk',
  shifts: 'Nights, evenings or weekends',
  'school-hours': 'School hours can be found',
  animals: 'With animals',
  quiet: 'Quiet',
  'beginner-english': 'Beginner’s English is enough',
};

/** One cell of the table: our own reading, with its reason in a few words. */
export interface SettingReading {
  readonly value: SettingValue;
  /** Without a full stop. */
  readonly reason: string;
}

/** More than half a year: a degree, an apprenticeship or years of experience. */
export const LONG_TRAINING = 'over 26';
/** Above this the table says only `over 26`. */
export const MOST_WEEKS = 26;

/** Weeks of training that are usual before somebody new does the work alone. */
export interface TrainingReading {
  readonly weeks: number | typeof LONG_TRAINING | 'not known';
  /** Without a full stop. */
  readonly reason: string;
}

/** How many of a group's jobs an enhanced check of a person's record is asked of. */
type CheckScope = Requirement['scope'];

/** What the work of one SOC 2010 unit group is like, by our own reading. */
export interface WorkReading {
  readonly settings: ReadonlyMap<SettingId, SettingReading>;
  readonly training: TrainingReading;
  /** Absent: no such check is in data/occupations/requirements.csv. */
  readonly enhancedCheck?: CheckScope;
}

/** The last setting of a group in the table: how many weeks of training, not whether. */
export const TRAINING_SETTING = 'training-weeks';

/** What an adviser can ask of the work. */
export const WORK_FILTER_IDS = [
  'sitting',
  'no-long-standing',
  'on-foot',
  'no-lifting',
  'no-kneeling-or-climbing',
  'no-driving',
  'no-moving-plant',
  'outdoors',
  'from-home',
  'no-children-or-adults-at-risk',
  'no-nights-or-weekends',
  'school-hours',
  'with-animals',
  'quiet',
  'beginner-english',
] as const;
export type WorkFilterId = (typeof WORK_FILTER_IDS)[number];

/** A filter: the setting it reads, the value it wants, and its words in a list of choices. */
export interface WorkFilter {
  readonly setting: SettingId;
  readonly wants: 'yes' | 'no';
  readonly words: string;
  /** A danger or a bar in law: "for some" is no comfort, so that `varies` cannot be told. */
  readonly isStrict?: boolean;
}

export const WORK_FILTERS: Readonly<Record<WorkFilterId, WorkFilter>> = {
  sitting: { setting: 'seated', wants: 'yes', words: 'Sitting' },
  'no-long-standing': {
    setting: 'standing',
    wants: 'no',
    words: 'No standing for long',
    isStrict: true,
  },
  'on-foot': { setting: 'on-foot', wants: 'yes', words: 'On foot' },
  'no-lifting': { setting: 'lifting', wants: 'no', words: 'No lifting', isStrict: true },
  'no-kneeling-or-climbing': {
    setting: 'kneeling-climbing',
    wants: 'no',
    words: 'No kneeling or climbing',
    isStrict: true,
  },
  'no-driving': { setting: 'driving', wants: 'no', words: 'No driving' },
  'no-moving-plant': {
    setting: 'plant',
    wants: 'no',
    words: 'No machines, traffic or heat',
    isStrict: true,
  },
  outdoors: { setting: 'outdoors', wants: 'yes', words: 'Outdoors' },
  'from-home': { setting: 'home', wants: 'yes', words: 'From home' },
  'no-children-or-adults-at-risk': {
    setting: 'people-at-risk',
    wants: 'no',
    words: 'Not with children or adults at risk',
    isStrict: true,
  },
  'no-nights-or-weekends': {
    setting: 'shifts',
    wants: 'no',
    words: 'No nights, evenings or weekends',
  },
  'school-hours': { setting: 'school-hours', wants: 'yes', words: 'School hours' },
  'with-animals': { setting: 'animals', wants: 'yes', words: 'With animals' },
  quiet: { setting: 'quiet', wants: 'yes', words: 'Quiet' },
  'beginner-english': {
    setting: 'beginner-english',
    wants: 'yes',
    words: 'Beginner’s English is enough',
  },
};

/** The filters that are switched on. */
export interface ChosenFilters {
  readonly filters: readonly WorkFilterId[];
  /** At most so many weeks of training. */
  readonly mostWeeks?: number;
}

/** A filter that is on, with what it comes to for one group. */
export interface FilterVerdict extends Verdict {
  readonly filter: WorkFilterId | 'training';
}

const NOT_READ = 'this work is not in our reading';

/**
 * Every filter that is on with what it comes to for one group, in the order of the filters.
 *
 *     the value it wants        meets
 *     the other value           misses
 *     varies                    some; cannot tell of what is a danger to health or barred by law
 *     not known, or no reading  cannot tell
 *     children or adults at risk, and an enhanced check asked of most or all of the jobs: misses,
 *     whatever the reading says; of some of them it cannot tell
 */
export function filterVerdicts(
  reading: WorkReading | undefined,
  { filters, mostWeeks }: ChosenFilters,
): readonly FilterVerdict[] {
  const asked = WORK_FILTER_IDS.filter((id) => filters.includes(id));
  return [
    ...asked.map((filter) => ({ filter, ...settingVerdict(filter, reading) })),
    ...(mostWeeks === undefined
      ? []
      : [{ filter: 'training' as const, ...trainingVerdict(mostWeeks, reading?.training) }]),
  ];
}

/** The first filter that takes a group off a list, with its reason; undefined where it may stay. */
export function removedBy(verdicts: readonly FilterVerdict[]): FilterVerdict | undefined {
  return verdicts.find(({ kind }) => kind === 'misses');
}

function settingVerdict(id: WorkFilterId, reading: WorkReading | undefined): Verdict {
  const { setting, wants, isStrict } = WORK_FILTERS[id];
  const cell = reading?.settings.get(setting);
  const own: Verdict = cell
    ? { kind: kindOf(cell.value, wants, isStrict), reason: cell.reason }
    : { kind: 'cannot-tell', reason: NOT_READ };
  return setting === 'people-at-risk' ? withCheck(own, reading?.enhancedCheck) : own;
}

function kindOf(value: SettingValue, wants: 'yes' | 'no', isStrict = false): VerdictKind {
  if (value === 'not known') return 'cannot-tell';
  if (value === 'varies') return isStrict ? 'cannot-tell' : 'some';
  return value === wants ? 'meets' : 'misses';
}

/** A check in law weighs more than our reading: it is never outvoted by a "no" of ours. */
function withCheck(own: Verdict, check: CheckScope | undefined): Verdict {
  if (check === undefined || own.kind === 'misses') return own;
  if (check === 'some')
    return { kind: 'cannot-tell', reason: 'some of these jobs ask for an enhanced record check' };
  const jobs = check === 'whole' ? 'these jobs' : 'most of these jobs';
  return { kind: 'misses', reason: `${jobs} ask for an enhanced record check` };
}

function trainingVerdict(most: number, training: TrainingReading | undefined): Verdict {
  if (!training) return { kind: 'cannot-tell', reason: NOT_READ };
  const { weeks, reason } = training;
  if (weeks === 'not known') return { kind: 'cannot-tell', reason };
  const isShort = typeof weeks === 'number' && weeks <= most;
  // Of longer training the table says only that it is longer.
  if (weeks === LONG_TRAINING && most > MOST_WEEKS) return { kind: 'cannot-tell', reason };
  return { kind: isShort ? 'meets' : 'misses', reason };
}

/** The checks, nation by nation, that can look a person up among those barred from such work. */
const ENHANCED_CHECKS = ['Enhanced DBS check', 'PVG scheme membership', 'AccessNI enhanced check'];

/** The widest scope in which a group's requirements ask for an enhanced check of the record. */
export function enhancedCheck(
  requirements: readonly Pick<Requirement, 'name' | 'scope'>[],
): CheckScope | undefined {
  const scopes = requirements
    .filter(({ name }) => ENHANCED_CHECKS.includes(name))
    .map(({ scope }) => scope);
  return (['whole', 'most', 'some'] as const).find((scope) => scopes.includes(scope));
}

/** The value of a setting in the words of a page. */
export function valueWords(value: SettingValue): string {
  return VALUE_WORDS[value];
}

const VALUE_WORDS: Readonly<Record<SettingValue, string>> = {
  yes: 'Yes',
  no: 'No',
  varies: 'Varies',
  'not known': 'Cannot tell',
};

/** The usual weeks of training in the words of a page. */
export function trainingWords({ weeks }: TrainingReading): string {
  if (weeks === 'not known') return 'Cannot tell';
  if (weeks === LONG_TRAINING) return `Over ${MOST_WEEKS} weeks`;
  return weeks === 1 ? 'About a week' : `About ${weeks} weeks`;
}

import * as z from 'zod/mini';
import { MISSING_REASONS } from '@/domain/figure';
import type { Area, AreaLevel } from '@/domain/area';
import type { ChosenTitle } from '@/domain/chosenTitle';
import type { Flag, Observation, Unit } from '@/domain/observation';
import type {
  Action,
  Aim,
  AimKind,
  Close,
  JobAsked,
  JobOption,
  Limits,
  OptionStage,
  PayPeriod,
  PinnedEvidence,
  PinnedFor,
  Progress,
  RecordPlace,
  SessionRecord,
  TravelMode,
} from '@/domain/record';
import { isIsoDay } from '@/domain/period';
import { LIST_MOST, NUMBER_MOST, TEXT_MOST } from '@/domain/recordBounds';
import type { SocEdition, SocGroup } from '@/domain/soc';
import { VaultError } from './errors';
import { moreLimits } from './moreLimitsSchema';

/** Every field and word of the domain must be here: one left out would be lost when opening. */
type Shape<T> = { readonly [Key in keyof T]-?: z.ZodMiniType };
type Words<W extends string> = { readonly [Word in W]: Word };

const UNITS: Words<Unit> = {
  'gbp-per-year': 'gbp-per-year',
  'gbp-per-week': 'gbp-per-week',
  'gbp-per-hour': 'gbp-per-hour',
  'hours-per-week': 'hours-per-week',
  people: 'people',
  jobs: 'jobs',
  'jobs-per-year': 'jobs-per-year',
  'jobs-per-resident': 'jobs-per-resident',
  adverts: 'adverts',
  enterprises: 'enterprises',
  'per-cent': 'per-cent',
  'location-quotient': 'location-quotient',
  score: 'score',
  minutes: 'minutes',
};

const FLAGS: Words<Flag> = {
  'small-sample': 'small-sample',
  small: 'small',
  provisional: 'provisional',
  modelled: 'modelled',
  projected: 'projected',
  'furlough-2021': 'furlough-2021',
  'sum-of-former-districts': 'sum-of-former-districts',
  'our-estimate': 'our-estimate',
  experimental: 'experimental',
};

const AREA_LEVELS: Words<AreaLevel> = {
  district: 'district',
  lsip: 'lsip',
  region: 'region',
  nation: 'nation',
  'great-britain': 'great-britain',
  'united-kingdom': 'united-kingdom',
  'several-districts': 'several-districts',
  abroad: 'abroad',
};

const EDITIONS: Words<SocEdition> = { 'SOC 2010': 'SOC 2010', 'SOC 2020': 'SOC 2020' };

const PROGRESS: Words<Progress> = {
  'not-started': 'not-started',
  'in-progress': 'in-progress',
  completed: 'completed',
  'no-longer-applicable': 'no-longer-applicable',
};

const STAGES: Words<OptionStage> = {
  'looked-at': 'looked-at',
  shortlisted: 'shortlisted',
  'ruled-out': 'ruled-out',
};

const AIMS: Words<AimKind> = {
  skills: 'skills',
  work: 'work',
  learning: 'learning',
  other: 'other',
};

const MODES: Words<TravelMode> = {
  walk: 'walk',
  cycle: 'cycle',
  bus: 'bus',
  train: 'train',
  car: 'car',
};

const PAY_PERIODS: Words<PayPeriod> = { hour: 'hour', week: 'week', year: 'year' };

/** Names, titles and labels: words of the app's own lists, and never as long as this. */
const WORDS_MOST = 300;
/** More than any count, pay or share there is: what is larger would be drawn across the page. */
const FIGURE_MOST = 1e12;
/** Notes had no limit once: what was written then still opens. */
const OLD_NOTES_MOST = 200_000;

const text = (most: number) => z.string().check(z.maxLength(most));
const words = text(WORDS_MOST);
const id = z.string().check(z.regex(/^[\w-]{1,64}$/));
const amount = z.number().check(z.gte(-FIGURE_MOST), z.lte(FIGURE_MOST));
const upTo = (most: number) => z.number().check(z.gt(0), z.lte(most));
const isoDay = z.string().check(z.refine(isIsoDay));
const isoDayOrNone = z.string().check(z.refine((day) => day === '' || isIsoDay(day)));
/** Date and time, ISO 8601. */
export const moment = z.string().check(
  z.maxLength(40),
  z.refine((iso) => !Number.isNaN(Date.parse(iso))),
);
const momentOrNone = z.union([z.literal(''), moment]);
const gss = z.string().check(z.regex(/^[A-Z]\d{8}$/));
const soc2020 = z.string().check(z.regex(/^[1-9]\d{3}$/));

const list = <Item extends z.ZodMiniType>(item: Item, most: number) =>
  z.array(item).check(z.maxLength(most));

const area = z.object({
  gss: words,
  level: z.enum(AREA_LEVELS),
  name: words,
} satisfies Shape<Area>);

const socGroup = z.object({
  edition: z.enum(EDITIONS),
  // '' for all occupations.
  code: z.string().check(z.regex(/^(?:[1-9]\d{0,3})?$/)),
  title: words,
  plain: z.optional(words),
} satisfies Shape<SocGroup>);

const figure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), value: amount }),
  z.object({ kind: z.literal('missing'), reason: z.enum(MISSING_REASONS) }),
]);

const observation = z.object({
  // A rating of O*NET names every US job it is of.
  indicator: text(2000),
  figure,
  unit: z.enum(UNITS),
  occupation: z.optional(socGroup),
  area,
  period: words,
  periodEnd: words,
  source: words,
  flags: z.optional(list(z.enum(FLAGS), Object.keys(FLAGS).length)),
  halfWidth95: z.optional(amount.check(z.gte(0))),
  cvPercent: z.optional(amount.check(z.gte(0))),
} satisfies Shape<Observation>);

const place = z.object({
  gss,
  name: words,
  town: z.optional(words),
} satisfies Shape<RecordPlace>);

const asked = {
  soc: socGroup,
  title: z.optional(z.object({ text: words, soc2020 } satisfies Shape<ChosenTitle>)),
  town: z.optional(words),
} satisfies Shape<JobAsked>;

const filing = z.object({
  job: z.optional(z.object(asked)),
  jobTitle: z.optional(words),
  place: z.optional(place),
} satisfies Shape<PinnedFor>);

const evidence = z.object({
  observation,
  label: words,
  pinnedAt: moment,
  for: list(filing, LIST_MOST.options).check(z.minLength(1)),
  row: z.optional(text(2000)),
} satisfies Shape<PinnedEvidence>);

const limits = z.object({
  area: z.optional(area),
  travelMinutes: z.optional(upTo(NUMBER_MOST.travelMinutes)),
  travelMode: z.optional(z.enum(MODES)),
  hoursPerWeek: z.optional(upTo(NUMBER_MOST.hoursPerWeek)),
  lowestPay: z.optional(z.object({ gbp: upTo(NUMBER_MOST.lowestPay), per: z.enum(PAY_PERIODS) })),
  other: text(TEXT_MOST.otherLimits),
  ...moreLimits,
} satisfies Shape<Limits>);

const aim = z.object({
  id,
  kind: z.enum(AIMS),
  text: text(TEXT_MOST.aim),
  status: z.enum(PROGRESS),
} satisfies Shape<Aim>);

const option = z.object({
  ...asked,
  stage: z.enum(STAGES),
  why: text(TEXT_MOST.why),
  wording: z.optional(text(TEXT_MOST.wording)),
  forClient: z.optional(text(TEXT_MOST.forClient)),
} satisfies Shape<JobOption>);

const action = z.object({
  id,
  what: text(TEXT_MOST.action),
  owner: z.enum(['client', 'adviser']),
  due: isoDayOrNone,
  status: z.enum(PROGRESS),
  signpost: text(TEXT_MOST.signpost),
} satisfies Shape<Action>);

const close = z.object({
  reviewOn: isoDayOrNone,
  given: z.optional(z.enum(['paper', 'email', 'digital'])),
  clientAgreed: z.boolean(),
} satisfies Shape<Close>);

const recordVersion4 = z.object({
  schemaVersion: z.literal(4),
  id,
  createdOn: isoDay,
  reference: text(TEXT_MOST.reference),
  noticeShownAt: momentOrNone,
  situation: text(TEXT_MOST.situation),
  place: z.optional(place),
  limits,
  aims: list(aim, LIST_MOST.aims),
  notesJobsLookedAt: z.boolean(),
  options: list(option, LIST_MOST.options),
  evidence: list(evidence, LIST_MOST.evidence),
  actions: list(action, LIST_MOST.actions),
  close,
  privateNotes: text(OLD_NOTES_MOST),
} satisfies Shape<SessionRecord>);

const CURRENT_VERSION = 4;
const versioned = z.looseObject({ schemaVersion: z.int() });

/** One step of migration: the record of one version as that of the next. */
type Migration = (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

const limitsVersion1 = z.object({ area: z.optional(area) });
const optionsVersion1 = z.array(z.object({ soc: socGroup }));
const evidenceVersion1 = z.array(z.looseObject({ jobTitle: z.optional(z.string()) }));

/**
 * Version 1 had no place of its own: its limit of place stands for it. It kept of a pin's job the
 * title of its group only; the job is found again among the options.
 */
function fromVersion1(record: Readonly<Record<string, unknown>>) {
  const limitsThen = limitsVersion1.safeParse(record['limits']);
  const { area: limit } = limitsThen.success ? limitsThen.data : {};
  const optionsThen = optionsVersion1.safeParse(record['options']);
  const jobs = optionsThen.success ? optionsThen.data : [];
  const evidenceThen = evidenceVersion1.safeParse(record['evidence']);
  const evidenceNow = evidenceThen.success
    ? evidenceThen.data.map((pinned) => {
        const job = jobs.find(({ soc }) => soc.title === pinned.jobTitle);
        return job === undefined ? pinned : { ...pinned, job: { soc: job.soc } };
      })
    : record['evidence'];
  return {
    ...record,
    schemaVersion: 2,
    evidence: evidenceNow,
    ...(limit?.level === 'district' ? { place: { gss: limit.gss, name: limit.name } } : {}),
  };
}

const evidenceVersion2 = z.array(
  z.looseObject({ job: z.optional(z.unknown()), jobTitle: z.optional(z.unknown()) }),
);

/** Version 2 filed a figure under one job, whatever other it was looked at for. */
function fromVersion2(record: Readonly<Record<string, unknown>>) {
  const evidenceThen = evidenceVersion2.safeParse(record['evidence']);
  const evidenceNow = evidenceThen.success
    ? evidenceThen.data.map(({ job, jobTitle, ...pinned }) => ({
        ...pinned,
        for: [{ ...(job ? { job } : {}), ...(jobTitle ? { jobTitle } : {}) }],
      }))
    : record['evidence'];
  return { ...record, schemaVersion: 3, evidence: evidenceNow };
}

/** Version 3 had no room for a signpost with two addresses: an older app would call it damaged. */
function fromVersion3(record: Readonly<Record<string, unknown>>) {
  return { ...record, schemaVersion: 4 };
}

/** The step from version n to n + 1 stands under n. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {
  1: fromVersion1,
  2: fromVersion2,
  3: fromVersion3,
};

/**
 * A record as it was unsealed, brought to the current schema version.
 *
 * Migration happens in memory: what is stored stays as it is until the record is saved again.
 *
 * @throws VaultError `newer-version` for a version this app does not know yet; `damaged` for
 *   anything that is not a record
 */
export function parseRecord(json: unknown): SessionRecord {
  const start = versioned.safeParse(json);
  if (!start.success) throw new VaultError('damaged');
  if (start.data.schemaVersion > CURRENT_VERSION) throw new VaultError('newer-version');

  let record: Readonly<Record<string, unknown>> = start.data;
  for (let version = start.data.schemaVersion; version < CURRENT_VERSION; version += 1) {
    const migrate = MIGRATIONS[version];
    if (migrate === undefined) throw new VaultError('damaged');
    record = migrate(record);
  }
  const parsed = recordVersion4.safeParse(record);
  // The schema's own message could repeat what the client said, so it is not passed on.
  if (!parsed.success) throw new VaultError('damaged');
  return parsed.data;
}

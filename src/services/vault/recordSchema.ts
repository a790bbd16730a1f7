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
  Progress,
  RecordPlace,
  SessionRecord,
  TravelMode,
} from '@/domain/record';
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

const area = z.object({
  gss: z.string(),
  level: z.enum(AREA_LEVELS),
  name: z.string(),
} satisfies Shape<Area>);

const socGroup = z.object({
  edition: z.enum(EDITIONS),
  code: z.string(),
  title: z.string(),
  plain: z.optional(z.string()),
} satisfies Shape<SocGroup>);

const figure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), value: z.number() }),
  z.object({ kind: z.literal('missing'), reason: z.enum(MISSING_REASONS) }),
]);

const observation = z.object({
  indicator: z.string(),
  figure,
  unit: z.enum(UNITS),
  occupation: z.optional(socGroup),
  area,
  period: z.string(),
  periodEnd: z.string(),
  source: z.string(),
  flags: z.optional(z.array(z.enum(FLAGS))),
  halfWidth95: z.optional(z.number()),
  cvPercent: z.optional(z.number()),
} satisfies Shape<Observation>);

const place = z.object({
  gss: z.string(),
  name: z.string(),
  town: z.optional(z.string()),
} satisfies Shape<RecordPlace>);

const asked = {
  soc: socGroup,
  title: z.optional(
    z.object({ text: z.string(), soc2020: z.string() } satisfies Shape<ChosenTitle>),
  ),
  town: z.optional(z.string()),
} satisfies Shape<JobAsked>;

const evidence = z.object({
  observation,
  label: z.string(),
  pinnedAt: z.string(),
  job: z.optional(z.object(asked)),
  jobTitle: z.optional(z.string()),
} satisfies Shape<PinnedEvidence>);

const limits = z.object({
  area: z.optional(area),
  travelMinutes: z.optional(z.number()),
  travelMode: z.optional(z.enum(MODES)),
  hoursPerWeek: z.optional(z.number()),
  lowestPay: z.optional(z.object({ gbp: z.number(), per: z.enum(PAY_PERIODS) })),
  other: z.string(),
  ...moreLimits,
} satisfies Shape<Limits>);

const aim = z.object({
  id: z.string(),
  kind: z.enum(AIMS),
  text: z.string(),
  status: z.enum(PROGRESS),
} satisfies Shape<Aim>);

const option = z.object({
  ...asked,
  stage: z.enum(STAGES),
  why: z.string(),
  wording: z.optional(z.string()),
} satisfies Shape<JobOption>);

const action = z.object({
  id: z.string(),
  what: z.string(),
  owner: z.enum(['client', 'adviser']),
  due: z.string(),
  status: z.enum(PROGRESS),
  signpost: z.string(),
} satisfies Shape<Action>);

const close = z.object({
  reviewOn: z.string(),
  given: z.optional(z.enum(['paper', 'email', 'digital'])),
  clientAgreed: z.boolean(),
} satisfies Shape<Close>);

const recordVersion2 = z.object({
  schemaVersion: z.literal(2),
  id: z.string(),
  createdOn: z.string(),
  reference: z.string(),
  noticeShownAt: z.string(),
  situation: z.string(),
  place: z.optional(place),
  limits,
  aims: z.array(aim),
  notesJobsLookedAt: z.boolean(),
  options: z.array(option),
  evidence: z.array(evidence),
  actions: z.array(action),
  close,
  privateNotes: z.string(),
} satisfies Shape<SessionRecord>);

const CURRENT_VERSION = 2;
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

/** The step from version n to n + 1 stands under n. */
const MIGRATIONS: Readonly<Record<number, Migration>> = { 1: fromVersion1 };

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
  const parsed = recordVersion2.safeParse(record);
  // The schema's own message could repeat what the client said, so it is not passed on.
  if (!parsed.success) throw new VaultError('damaged');
  return parsed.data;
}

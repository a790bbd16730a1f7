import * as z from 'zod/mini';
import { MISSING_REASONS } from '@/domain/figure';
import type { Area, AreaLevel } from '@/domain/area';
import type { Flag, Observation, Unit } from '@/domain/observation';
import type {
  Action,
  Aim,
  AimKind,
  Close,
  JobOption,
  Limits,
  OptionStage,
  PayPeriod,
  PinnedEvidence,
  Progress,
  SessionRecord,
  TravelMode,
} from '@/domain/record';
import type { SocEdition, SocGroup } from '@/domain/soc';
import { VaultError } from './errors';

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

const evidence = z.object({
  observation,
  label: z.string(),
  pinnedAt: z.string(),
  jobTitle: z.optional(z.string()),
} satisfies Shape<PinnedEvidence>);

const limits = z.object({
  area: z.optional(area),
  travelMinutes: z.optional(z.number()),
  travelMode: z.optional(z.enum(MODES)),
  hoursPerWeek: z.optional(z.number()),
  lowestPay: z.optional(z.object({ gbp: z.number(), per: z.enum(PAY_PERIODS) })),
  other: z.string(),
} satisfies Shape<Limits>);

const aim = z.object({
  id: z.string(),
  kind: z.enum(AIMS),
  text: z.string(),
  status: z.enum(PROGRESS),
} satisfies Shape<Aim>);

const option = z.object({
  soc: socGroup,
  stage: z.enum(STAGES),
  why: z.string(),
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

const recordVersion1 = z.object({
  schemaVersion: z.literal(1),
  id: z.string(),
  createdOn: z.string(),
  reference: z.string(),
  noticeShownAt: z.string(),
  situation: z.string(),
  limits,
  aims: z.array(aim),
  notesJobsLookedAt: z.boolean(),
  options: z.array(option),
  evidence: z.array(evidence),
  actions: z.array(action),
  close,
  privateNotes: z.string(),
} satisfies Shape<SessionRecord>);

const CURRENT_VERSION = 1;
const versioned = z.looseObject({ schemaVersion: z.int() });

/** One step of migration: the record of one version as that of the next. */
type Migration = (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** The step from version n to n + 1 stands under n. Version 1 is the first, so there is none yet. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {};

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
  const parsed = recordVersion1.safeParse(record);
  // The schema's own message could repeat what the client said, so it is not passed on.
  if (!parsed.success) throw new VaultError('damaged');
  return parsed.data;
}

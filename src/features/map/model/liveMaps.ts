import type { SocGroup } from '@/domain/soc';
import type { Unit } from '@/domain/observation';
import type { DistrictQuestion } from '@/services/nomis/districts';
import {
  CLAIMANT_AGE_NAMES,
  INDUSTRY_NAMES,
  REASON_NAMES,
  SIZE_NAMES,
} from '@/services/nomis/partNames';
import type { MapIndexShard } from '@/services/pack/schemas/mapIndicator';
import type { MapSection } from '@/services/pack/shardWords';

/** A map that the pack has no figures for: Nomis is asked for all districts when it is chosen. */
export interface LiveMap {
  readonly id: string;
  readonly section: MapSection;
  readonly label: string;
  readonly unit: Unit;
  /** The id of what Nomis answers with, in data/measures.csv. */
  readonly indicator: string;
  readonly question: DistrictQuestion;
  /** The kind of maps it is one of, and its own name there. */
  readonly family?: string;
  readonly member?: string;
  readonly occupation?: SocGroup;
  /** The map of the pack that comes nearest to it. */
  readonly instead: string;
}

/** The kinds of maps that Nomis is asked for. */
const LIVE_FAMILIES: MapIndexShard['families'] = {
  'inactivity-reason': {
    label: 'Why people are not in work and not looking',
    choice: 'Main reason',
  },
  'rate-by-sex': { label: 'Women and men in work and out of work', choice: 'Who' },
  'claimants-by-age-share': {
    label: 'People claiming out-of-work benefits by age',
    choice: 'Age',
  },
  'pay-residents': {
    label: 'Middle pay of employees who live here: full time, women, men',
    choice: 'Which pay',
  },
  'pay-workplace': {
    label: 'Middle pay of employees who work here: full time, women, men',
    choice: 'Which pay',
  },
  'occupation-share': {
    label: 'Share of people in work by wide group of jobs',
    choice: 'Wide group of jobs',
  },
  'qualification-share': {
    label: 'Share of people qualified at a level or above',
    choice: 'Qualification',
  },
  'employees-by-industry-share': {
    label: 'Share of employees who work here by industry',
    choice: 'Industry',
  },
  'businesses-by-size-share': {
    label: 'Share of businesses by number of people employed',
    choice: 'Size',
  },
};

/** Names by part, in their order. */
function entries<Part extends string>(names: Readonly<Record<Part, string>>) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the parts are written out, and there is no other key
  return (Object.keys(names) as Part[]).map((part) => [part, names[part]] as const);
}

const lowerFirst = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

const REASONS = entries(REASON_NAMES);

const AGES = entries(CLAIMANT_AGE_NAMES);

const MAJOR_GROUPS = [
  ['1', 'Managers, directors and senior officials'],
  ['2', 'Professional occupations'],
  ['3', 'Associate professional occupations'],
  ['4', 'Administrative and secretarial occupations'],
  ['5', 'Skilled trades occupations'],
  ['6', 'Caring, leisure and other service occupations'],
  ['7', 'Sales and customer service occupations'],
  ['8', 'Process, plant and machine operatives'],
  ['9', 'Elementary occupations'],
] as const;

const LEVELS = [
  ['level-4', 'RQF4+', 'Level 4 or above, such as a degree', 'qualified-level-4'],
  ['level-3', 'RQF3+', 'Level 3 or above, such as A levels', 'qualified-level-3'],
  ['level-2', 'RQF2+', 'Level 2 or above, such as good GCSEs', 'qualified-level-2'],
  ['none', 'no qualifications (RQF)', 'No qualifications', 'no-qualifications'],
] as const;

/** Hardly any district has employees of these: households that employ, and international bodies. */
const TOO_RARE: readonly string[] = ['T', 'U'];

const INDUSTRIES = entries(INDUSTRY_NAMES).filter(([part]) => !TOO_RARE.includes(part));

const SIZES = entries(SIZE_NAMES);

const RATES = [
  ['employment-rate', 'women', 'Women in work'],
  ['employment-rate', 'men', 'Men in work'],
  ['unemployment-rate', 'women', 'Women looking for work'],
  ['unemployment-rate', 'men', 'Men looking for work'],
  ['inactivity-rate', 'women', 'Women not in work and not looking'],
  ['inactivity-rate', 'men', 'Men not in work and not looking'],
] as const;

const WORKERS = [
  ['full-time', 'full time'],
  ['full-time-women', 'women full time'],
  ['full-time-men', 'men full time'],
  ['all', 'all employees'],
] as const;

const PAID = [
  ['week', 'weekly', 'A week'],
  ['hour', 'hourly', 'An hour'],
] as const;

/** The middle pay of each kind of employees, by where they live or by where they work. */
function payMaps(base: 'residents' | 'workplace'): readonly LiveMap[] {
  const people = base === 'residents' ? 'employees who live here' : 'employees who work here';
  return PAID.flatMap(([by, adverb, words]) =>
    WORKERS.map(([workers, who]): LiveMap => {
      const id = `pay-${base}-${adverb}-${workers}`;
      return {
        id,
        section: 'Pay',
        label: `Middle pay ${lowerFirst(words)} of ${people}: ${who}`,
        unit: by === 'week' ? 'gbp-per-week' : 'gbp-per-hour',
        indicator: id,
        question: { measure: 'pay', base, workers, by },
        family: `pay-${base}`,
        member: `${words}: ${who}`,
        instead: 'pay-residents-weekly',
      };
    }),
  );
}

/** Every map that is asked of Nomis, those of one kind together. */
export const LIVE_MAPS: readonly LiveMap[] = [
  ...REASONS.map(
    ([part, member]): LiveMap => ({
      id: `inactivity-reason-${part}`,
      section: 'In work and out of work',
      label: `${member}: share of people aged 16 to 64 not in work and not looking`,
      unit: 'per-cent',
      indicator: 'inactivity-reason',
      question: { measure: 'inactivity-reason', part },
      family: 'inactivity-reason',
      member,
      instead: 'inactivity-rate-latest',
    }),
  ),
  ...RATES.map(
    ([rate, sex, member]): LiveMap => ({
      id: `${rate}-${sex}`,
      section: 'In work and out of work',
      label: member,
      unit: 'per-cent',
      indicator: `${rate}-${sex}`,
      question: { measure: 'rate-by-sex', rate, sex },
      family: 'rate-by-sex',
      member,
      instead: rate,
    }),
  ),
  ...AGES.map(
    ([part, member]): LiveMap => ({
      id: `claimants-by-age-${part}`,
      section: 'People claiming benefits',
      label: `Of people claiming out-of-work benefits, the share ${lowerFirst(member)}`,
      unit: 'per-cent',
      indicator: 'claimants-by-age-share',
      question: { measure: 'claimants-by-age-share', part },
      family: 'claimants-by-age-share',
      member,
      instead: 'claimant-rate',
    }),
  ),
  ...MAJOR_GROUPS.map(
    ([code, title]): LiveMap => ({
      id: `occupation-share-${code}`,
      section: 'People in work by occupation',
      label: `Share of people in work: ${lowerFirst(title)}`,
      unit: 'per-cent',
      indicator: 'occupation-share',
      question: { measure: 'occupation-share', part: code },
      family: 'occupation-share',
      member: title,
      occupation: { edition: 'SOC 2020', code, title },
      instead: `location-quotient-${code}1`,
    }),
  ),
  ...LEVELS.map(
    ([id, part, member, instead]): LiveMap => ({
      id: `qualification-share-${id}`,
      section: 'Qualifications',
      label: `Share of people aged 16 to 64: ${lowerFirst(member)}`,
      unit: 'per-cent',
      indicator: 'qualification-share',
      question: { measure: 'qualification-share', part },
      family: 'qualification-share',
      member,
      instead,
    }),
  ),
  ...payMaps('residents'),
  ...payMaps('workplace'),
  {
    id: 'jobs-density',
    section: 'Jobs and businesses',
    label: 'Jobs for each person aged 16 to 64',
    unit: 'jobs-per-resident',
    indicator: 'jobs-density',
    question: { measure: 'jobs-density' },
    instead: 'businesses-per-thousand',
  },
  ...INDUSTRIES.map(
    ([part, member]): LiveMap => ({
      id: `employees-by-industry-${part.toLowerCase()}`,
      section: 'Jobs and businesses',
      label: `Share of employees who work here: ${lowerFirst(member)}`,
      unit: 'per-cent',
      indicator: 'employees-by-industry-share',
      question: { measure: 'employees-by-industry-share', part },
      family: 'employees-by-industry-share',
      member,
      instead: 'businesses-by-industry-share',
    }),
  ),
  ...SIZES.map(
    ([part, member]): LiveMap => ({
      id: `businesses-by-size-${part}`,
      section: 'Jobs and businesses',
      label: `Share of businesses: ${lowerFirst(member)}`,
      unit: 'per-cent',
      indicator: 'businesses-by-size-share',
      question: { measure: 'businesses-by-size-share', part },
      family: 'businesses-by-size-share',
      member,
      instead: 'businesses-per-thousand',
    }),
  ),
];

/** Maps of the pack that Nomis may have a newer period of: the same measure of the same people. */
const NEWER_QUESTIONS: Readonly<Record<string, DistrictQuestion>> = {
  'claimant-rate': { measure: 'claimant-rate' },
  'employment-rate': { measure: 'employment-rate' },
  'unemployment-rate-modelled': { measure: 'unemployment-rate-modelled' },
  'unemployment-rate-modelled-newest': { measure: 'unemployment-rate-modelled' },
  'unemployment-rate': { measure: 'unemployment-rate' },
  'inactivity-rate': { measure: 'inactivity-rate' },
  'inactivity-rate-latest': { measure: 'inactivity-rate' },
  'pay-residents-weekly': { measure: 'pay', base: 'residents', workers: 'all', by: 'week' },
  'qualified-level-4': { measure: 'qualification-share', part: 'RQF4+' },
  'no-qualifications': { measure: 'qualification-share', part: 'no qualifications (RQF)' },
};

/** The map that is asked of Nomis, by its id. */
export function liveMapOf(mapId: string): LiveMap | undefined {
  return LIVE_MAPS.find(({ id }) => id === mapId);
}

/** What to ask Nomis for beside a map of the pack. */
export function newerQuestionOf(mapId: string): DistrictQuestion | undefined {
  return Object.hasOwn(NEWER_QUESTIONS, mapId) ? NEWER_QUESTIONS[mapId] : undefined;
}

const withLive = new WeakMap<MapIndexShard, MapIndexShard>();

/** The index of the pack with the maps that are asked of Nomis. Made once. */
export function withLiveMaps(pack: MapIndexShard): MapIndexShard {
  const known = withLive.get(pack);
  if (known) return known;
  const index: MapIndexShard = {
    ...pack,
    maps: [...pack.maps, ...LIVE_MAPS.map(entryOf)],
    families: { ...pack.families, ...LIVE_FAMILIES },
  };
  withLive.set(pack, index);
  return index;
}

function entryOf({ id, section, label, unit, family, member }: LiveMap) {
  return { id, section, label, unit, ...(family ? { family } : {}), ...(member ? { member } : {}) };
}

/** True for a map or a kind of maps that Nomis is asked for. */
export function isLive(id: string): boolean {
  return liveMapOf(id) !== undefined || Object.hasOwn(LIVE_FAMILIES, id);
}

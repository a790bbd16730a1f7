import { blendOnet, type OnetMapping } from '../../src/domain/onetBlend';
import type { JobTraits } from '../../src/domain/matching/likeness';
import type { Row } from './csv';
import { mappingOf, ratingOf, scoreOf } from './onetProfiles';
import type { PackTables } from './tables';

const RATED = ['skills/onet-skills', 'skills/onet-knowledge', 'skills/onet-abilities'] as const;
const TASKS = 'skills/uk-tasks-by-soc-2020';
const PAY = 'pay/pay-hours-soc-2020';

/** Where the survey could not count the people of a group there are few of them. */
const TOO_FEW_TO_COUNT = 1000;

/** What the unit groups of SOC 2010 are compared by, in the order of their codes. */
export function jobTraits(tables: PackTables): readonly JobTraits[] {
  const socs = unitGroups(tables);
  const titleWords = weighedWords(socs.map((soc) => wordsOfTitles(soc, tables)));
  const taskSums = socs.map((soc) => tasksOf(soc, tables));
  const tasks = weighedTasks(taskSums, tables);
  const taskWords = weighedWords(taskSums.map((sums) => wordsOfTasks(sums, tables)));
  return socs.map((soc, at) => ({
    soc,
    ...profileOf(soc, tables),
    titleWords: titleWords[at] ?? new Map(),
    tasks: tasks[at] ?? new Map(),
    taskWords: taskWords[at] ?? new Map(),
    registers: registersOf(soc, tables),
    ...payLevel(soc, tables),
    people: peopleIn(soc, tables),
  }));
}

/** Whether the US jobs of a group are rated for at least half of their weight in all three kinds. */
export const hasProfile = (soc: string, tables: PackTables): boolean =>
  profileOf(soc, tables).ratings.length > 0;

/** The unit groups of SOC 2010 in the order of their codes. */
export const unitGroups = (tables: PackTables): readonly string[] =>
  tables
    .rows('occupations/soc-2010')
    .map(({ code = '' }) => code)
    .filter((code) => code.length === 4)
    .toSorted();

type Profile = Pick<JobTraits, 'ratings' | 'isThin' | 'interests' | 'preparation'>;

function profileOf(soc: string, tables: PackTables): Profile {
  const rows = tables.grouped('occupations/soc-2010-to-onet', 'soc2010').get(soc) ?? [];
  const mappings = rows.map(mappingOf);
  const blends = RATED.map((name) => {
    const ratings = tables.grouped(name, 'onet_code');
    return blendOnet(mappings, (code) => (ratings.get(code) ?? []).flatMap(ratingOf));
  });
  const hasAll = blends.every(({ kind }) => kind === 'profile');
  const interests = tables.grouped('skills/onet-interests', 'onet_code');
  return {
    ratings: hasAll ? blends.flatMap(numbersOf) : [],
    isThin: blends.some(({ thinEvidence }) => thinEvidence),
    interests: numbersOf(
      blendOnet(mappings, (code) =>
        (interests.get(code) ?? []).map((row) => scoreOf(row, 'interest')),
      ),
    ),
    ...preparationOf(mappings, tables),
  };
}

/** Importances, then levels, in the order of the elements' ids; a level that is not relevant is 0. */
function numbersOf(blend: ReturnType<typeof blendOnet>): readonly number[] {
  if (blend.kind === 'missing') return [];
  const elements = blend.elements.toSorted((a, b) => a.elementId.localeCompare(b.elementId));
  return [
    ...elements.map(({ importance }) => importance),
    ...elements.map(({ level }) => (level.kind === 'value' ? level.value : 0)),
  ];
}

function preparationOf(
  mappings: readonly OnetMapping[],
  tables: PackTables,
): Pick<JobTraits, 'preparation'> {
  const occupations = tables.grouped('skills/onet-occupations', 'onet_code');
  const zones = mappings.flatMap(({ onetCode, weight }) => {
    const zone = occupations.get(onetCode)?.[0]?.job_zone;
    return zone ? [[Number(zone), weight] as const] : [];
  });
  const preparation = weightedMean(zones);
  return preparation === undefined ? {} : { preparation };
}

function weightedMean(
  numbers: readonly (readonly [number: number, weight: number])[],
): number | undefined {
  const total = numbers.reduce((sum, [, weight]) => sum + weight, 0);
  if (total === 0) return undefined;
  return numbers.reduce((sum, [number, weight]) => sum + number * weight, 0) / total;
}

/** The SOC 2020 groups of a group's people, with their share: the Census where the survey has none. */
function partsOf(soc: string, tables: PackTables): readonly (readonly [string, number])[] {
  const rows = tables.grouped('occupations/soc-2010-to-soc-2020', 'soc2010').get(soc) ?? [];
  return rows.flatMap((row) => {
    const share = Number(row.share) || Number(row.share_census);
    return share > 0 ? [[row.soc2020 ?? '', share] as const] : [];
  });
}

const CLOSING_KINDS = ['registration', 'qualification'];
const CLOSING_BODIES = ['law', 'regulator'];

/**
 * What one must have before most jobs of a group, by law or a regulator. Of England: in the other
 * nations more kinds of work have a register that anyone in it can join.
 */
function registersOf(soc: string, tables: PackTables): readonly string[] {
  return (tables.grouped('occupations/requirements', 'soc2010').get(soc) ?? [])
    .filter(
      (row) =>
        CLOSING_KINDS.includes(row.kind ?? '') &&
        CLOSING_BODIES.includes(row.required_by ?? '') &&
        row.when_needed === 'before you start' &&
        /^(Whole|Most)/.test(row.applies_to ?? '') &&
        row.nations?.split(',').includes('E'),
    )
    .map(({ name = '' }) => name);
}

/** Mean of the logarithms of middle full-time pay over the parts, back in pounds an hour. */
function payLevel(soc: string, tables: PackTables): Pick<JobTraits, 'payLevel'> {
  const rows = tables.grouped(PAY, 'soc2020');
  const level = weightedMean(
    partsOf(soc, tables).flatMap(([code, share]) => {
      const pay = middlePay(code, rows);
      return pay === undefined ? [] : [[Math.log(pay), share] as const];
    }),
  );
  return level === undefined ? {} : { payLevel: Math.exp(level) };
}

/** Middle pay an hour, full time before all employees, of the group or the nearest wider one. */
function middlePay(code: string, rows: ReadonlyMap<string, readonly Row[]>): number | undefined {
  for (const group of ['ft', 'all'])
    for (const digits of [4, 3, 2]) {
      const row = rows
        .get(code.slice(0, digits))
        ?.find((one) => one.measure === 'hourly' && one.group === group);
      const pay = Number(row?.median) || Number(row?.mean);
      if (pay > 0) return pay;
    }
  return undefined;
}

/** People in the work in the UK; a few where the survey could not count them. */
export function peopleIn(soc: string, tables: PackTables): number {
  const rows = tables.grouped('employment/uk-employment-by-occupation-2018', 'soc2010').get(soc);
  const people = Number(rows?.find(({ sex }) => sex === 'all')?.in_employment);
  return people > TOO_FEW_TO_COUNT ? people : TOO_FEW_TO_COUNT;
}

const SHORTEST_WORD = 3;
/** Enough of a word to tell that "cleaning" is "cleaner". */
const STEM = 6;
const SAY_NOTHING = new Set(['and', 'the', 'for', 'other', 'not', 'elsewhere', 'classified']);

function stemsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[a-z]+/g) ?? [])
    .filter((word) => word.length >= SHORTEST_WORD && !SAY_NOTHING.has(word))
    .map((word) => word.slice(0, STEM));
}

type Counts = ReadonlyMap<string, number>;

function wordsOfTitles(soc: string, tables: PackTables): Counts {
  const counts = new Map<string, number>();
  const titles = tables.grouped('occupations/job-titles', 'soc2010').get(soc) ?? [];
  for (const { title = '', qualifier = '' } of titles)
    for (const stem of stemsOf(`${title} ${qualifier}`))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** Square root of the count, times how rare the word is: ln(groups ÷ groups with the word). */
function weighedWords(sets: readonly Counts[]): readonly Counts[] {
  const groupsWith = new Map<string, number>();
  for (const set of sets)
    for (const word of set.keys()) groupsWith.set(word, (groupsWith.get(word) ?? 0) + 1);
  return sets.map(
    (set) =>
      new Map(
        [...set].map(([word, count]) => [
          word,
          Math.sqrt(count) * Math.log(sets.length / (groupsWith.get(word) ?? 1)),
        ]),
      ),
  );
}

/**
 * The tasks of a group, carried over from the SOC 2020 groups of its people: relatedness of 0 to 1,
 * times the root of how many kinds of the work have the task, times the share of the people.
 */
export function tasksOf(soc: string, tables: PackTables): Counts {
  const sums = new Map<string, number>();
  const tasks = tables.grouped(TASKS, 'soc2020');
  for (const [code, share] of partsOf(soc, tables))
    for (const row of tasks.get(code) ?? []) {
      const { task_id: id = '', mean_relatedness_percent: related, sub_unit_groups: kinds } = row;
      const strength = (Number(related) / 100) * Math.sqrt(Number(kinds)) * share;
      sums.set(id, (sums.get(id) ?? 0) + strength);
    }
  return sums;
}

/** How rare a task is: ln(SOC 2020 groups ÷ those with the task). */
export function rarityOfTasks(tables: PackTables): (id: string) => number {
  const all = tables.grouped(TASKS, 'soc2020').size;
  const groups = tables.grouped(TASKS, 'task_id');
  return (id) => Math.log(all / (groups.get(id)?.length ?? all));
}

function weighedTasks(sums: readonly Counts[], tables: PackTables): readonly Counts[] {
  const rarity = rarityOfTasks(tables);
  return sums.map((set) => new Map([...set].map(([id, sum]) => [id, sum * rarity(id)])));
}

function wordsOfTasks(sums: Counts, tables: PackTables): Counts {
  const texts = tables.grouped('skills/uk-tasks', 'task_id');
  const counts = new Map<string, number>();
  for (const [id, sum] of sums)
    for (const stem of new Set(stemsOf(texts.get(id)?.[0]?.task ?? '')))
      counts.set(stem, (counts.get(stem) ?? 0) + Math.sqrt(sum));
  return counts;
}

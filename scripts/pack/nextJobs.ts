import { fleschKincaidGrade, wordsOf } from '../readability/fleschKincaid';
import {
  type JobTraits,
  likeness,
  type MatchingTable,
  matchingTable,
  nextJobScore,
} from '../../src/domain/matching/likeness';
import { LIKENESS_WORDS, likenessWord, spreadOut } from '../../src/domain/matching/ranking';
import { blendOnet } from '../../src/domain/onetBlend';
import { roundToDecimals } from '../../src/domain/rounding';
import type { NextJobsShard } from '../../src/services/pack/schemas/nextJobs';
import { jobTraits, rarityOfTasks, tasksOf, unitGroups } from './jobTraits';
import { mappingOf, ratingOf } from './onetProfiles';
import { ONET_PLAIN_NAMES } from './onetPlainNames';
import type { PackTables } from './tables';
import { distinctTasks, taskOfText, taskPicker } from './ukTasks';

/** So many are kept of each past job: filters may take out most of them. */
const KEPT = 60;
const MOST_TASKS = 3;
const MOST_NEEDS = 3;
const MOST_NEW = 2;

/** What can be said of two jobs side by side. */
interface Reasons {
  readonly tasks: readonly string[];
  readonly needs: readonly string[];
  readonly adds: readonly string[];
}

/** One shard a past job: the sixty next jobs with the highest score, and what to say of each. */
export function buildNextJobs(tables: PackTables): ReadonlyMap<string, NextJobsShard> {
  const traits = jobTraits(tables);
  const table = matchingTable(traits);
  const reasonsOf = reasonGiver(tables);
  return new Map(
    traits.map(({ soc }, from) => [soc, shardOf(soc, from, traits, table, reasonsOf)]),
  );
}

function shardOf(
  from: string,
  at: number,
  traits: readonly JobTraits[],
  table: MatchingTable,
  reasonsOf: (from: string, to: string) => Reasons,
): NextJobsShard {
  const scored = traits.map(({ soc }, to) => ({
    soc,
    score: roundToDecimals(nextJobScore(table, at, to), 2),
    word: LIKENESS_WORDS.indexOf(likenessWord(likeness(table, at, to))),
  }));
  const words = new Map<string, number>();
  const placesOf = (texts: readonly string[]) =>
    texts.map((text) => {
      const place = words.get(text) ?? words.size;
      words.set(text, place);
      return place;
    });
  const jobs = spreadOut([from], scored)
    .slice(0, KEPT)
    .map(({ soc, score, word }): NextJobsShard['jobs'][number] => {
      const { tasks, needs, adds } = reasonsOf(from, soc);
      return [soc, score, word, placesOf(tasks), placesOf(needs), placesOf(adds)];
    });
  return { words: [...words.keys()], jobs };
}

function reasonGiver(tables: PackTables): (from: string, to: string) => Reasons {
  const sharedTasks = sharedTaskFinder(tables);
  const needs = needsFinder(tables);
  const newTasks = newTaskFinder(tables);
  return (from, to) => {
    const { both, more } = needs(from, to);
    return {
      tasks: sharedTasks(from, to),
      needs: both,
      adds: more ?? newTasks(from, to),
    };
  };
}

/** Longer ones are several tasks in one. */
const MOST_WORDS = 10;
/** What a shared task is worth, and what a grade of reading above plain English costs it. */
const SHARED_WORTH = 2;
const HARDNESS = 0.5;
/** What each word costs above a handful: the lists have room for one line. */
const LENGTH = 0.25;
const HANDFUL = 5;
const PLAIN_GRADE = 6;

const costOf = (task: string) =>
  HARDNESS * Math.max(0, fleschKincaidGrade(task) - PLAIN_GRADE) +
  LENGTH * Math.max(0, wordsOf(task).length - HANDFUL);

/** What a task is done for: the work is told without it. */
const PURPOSE = /,? (?:(?:in order )?to (?:ensure|make sure|promote|maximi[sz]e)|so that)\b.*$/;

/** Tasks inside a sentence: without its full stop, its capital and what it is done for. */
const inSentence = (text: string) =>
  text
    .replace(/\.$/, '')
    .replace(PURPOSE, '')
    .replace(/^[A-Z](?=[a-z])/, (a) => a.toLowerCase());

/** A task that is this little of either work, of its strongest task, says nothing of the two. */
const LEAST_STRENGTH = 0.35;

/** Up to three tasks that two groups share: strong in both, found in few others, short and plain. */
function sharedTaskFinder(tables: PackTables): (from: string, to: string) => readonly string[] {
  const rarity = rarityOfTasks(tables);
  const strengths = new Map(unitGroups(tables).map((soc) => [soc, relative(tasksOf(soc, tables))]));
  const worth = new Map(
    tables.rows('skills/uk-tasks').map(({ task_id: id = '', task = '' }) => [
      id,
      {
        task: taskOfText(inSentence(task), 0),
        words: wordsOf(inSentence(task)).length,
        cost: costOf(inSentence(task)),
        rarity: rarity(id),
      },
    ]),
  );
  return (from, to) => {
    const [own, others] = [strengths.get(from), strengths.get(to)];
    const shared = [...(own ?? [])].flatMap(([id, strength]) => {
      const other = others?.get(id);
      return other === undefined ? [] : [{ id, both: Math.min(strength, other) }];
    });
    const best = (found: typeof shared, most: number) => {
      const tasks = found.flatMap(({ id, both }) => {
        const known = worth.get(id);
        if (!known) return [];
        return [{ ...known.task, score: SHARED_WORTH * both * known.rarity - known.cost }];
      });
      const sorted = tasks.toSorted((a, b) => b.score - a.score || a.text.localeCompare(b.text));
      return distinctTasks(sorted, [], most).map(({ text }) => text);
    };
    const telling = best(
      shared.filter(
        ({ id, both }) =>
          both >= LEAST_STRENGTH && (worth.get(id)?.words ?? Infinity) <= MOST_WORDS,
      ),
      MOST_TASKS,
    );
    return telling.length > 0 ? telling : best(shared, 1);
  };
}

/** Each strength as a share of the greatest. */
function relative(strengths: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const most = Math.max(...strengths.values());
  return new Map([...strengths].map(([id, strength]) => [id, strength / most]));
}

/** Important in a job: 3 of 5 and more. */
const IMPORTANT = 3;
/** Both need it more than jobs do on average. */
const ABOVE_AVERAGE = 0;
/** New is what matters so much more in the second, of five points, and not in the first. */
const MORE_IMPORTANT = 0.6;

interface Needs {
  readonly both: readonly string[];
  /** Undefined where one of the two has no profile to be held against the other's. */
  readonly more: readonly string[] | undefined;
}

/** Skills and knowledge that both need and that only the second does, by O*NET importance. */
function needsFinder(tables: PackTables): (from: string, to: string) => Needs {
  const profiles = new Map(unitGroups(tables).map((soc) => [soc, importancesOf(soc, tables)]));
  const averages = averagesOf([...profiles.values()]);
  const typical = (id: string, importance: number) => {
    const { mean = importance, spread = 1 } = averages.get(id) ?? {};
    return (importance - mean) / spread;
  };
  return (from, to) => {
    const [own, other] = [profiles.get(from), profiles.get(to)];
    if (!own?.size || !other?.size) return { both: [], more: undefined };
    const elements = [...other].map(([id, importance]) => {
      const before = own.get(id) ?? 0;
      return {
        id,
        importance,
        before,
        shared: Math.min(typical(id, importance), typical(id, before)),
      };
    });
    const names = (found: typeof elements, most: number) =>
      found.slice(0, most).flatMap(({ id }) => ONET_PLAIN_NAMES[id] ?? []);
    return {
      both: names(
        elements
          .filter(({ importance, before }) => Math.min(importance, before) >= IMPORTANT)
          .filter(({ shared }) => shared >= ABOVE_AVERAGE)
          .toSorted((a, b) => b.shared - a.shared),
        MOST_NEEDS,
      ),
      more: names(
        elements
          .filter(
            ({ importance, before }) =>
              importance >= IMPORTANT &&
              importance - before >= MORE_IMPORTANT &&
              before < IMPORTANT,
          )
          .toSorted((a, b) => b.importance - b.before - (a.importance - a.before)),
        MOST_NEW,
      ),
    };
  };
}

/** Importance of each skill and field of knowledge that has an everyday name; empty without a profile. */
function importancesOf(soc: string, tables: PackTables): ReadonlyMap<string, number> {
  const rows = tables.grouped('occupations/soc-2010-to-onet', 'soc2010').get(soc) ?? [];
  const mappings = rows.map(mappingOf);
  const blends = ['skills/onet-skills', 'skills/onet-knowledge'].map((name) => {
    const ratings = tables.grouped(name, 'onet_code');
    return blendOnet(mappings, (code) => (ratings.get(code) ?? []).flatMap(ratingOf));
  });
  if (blends.some(({ kind }) => kind === 'missing')) return new Map();
  return new Map(
    blends
      .flatMap((blend) => (blend.kind === 'profile' ? blend.elements : []))
      .filter(({ elementId }) => elementId in ONET_PLAIN_NAMES)
      .map(({ elementId, importance }) => [elementId, importance]),
  );
}

function averagesOf(profiles: readonly ReadonlyMap<string, number>[]) {
  const values = new Map<string, number[]>();
  for (const profile of profiles)
    for (const [id, importance] of profile) values.set(id, [...(values.get(id) ?? []), importance]);
  const meanOf = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return new Map(
    [...values].map(([id, numbers]) => {
      const mean = meanOf(numbers);
      const spread = Math.sqrt(meanOf(numbers.map((number) => (number - mean) ** 2)));
      return [id, { mean, spread }];
    }),
  );
}

/** What is most telling of the second group's work and no task of the first. */
function newTaskFinder(tables: PackTables): (from: string, to: string) => readonly string[] {
  const pick = taskPicker(tables);
  const texts = tables.grouped('skills/uk-tasks', 'task_id');
  const crosswalks = tables.grouped('occupations/soc-2010-to-soc-2020', 'soc2010');
  const own = new Map(
    unitGroups(tables).map((soc) => [
      soc,
      new Set(
        [...tasksOf(soc, tables).keys()].map((id) => inSentence(texts.get(id)?.[0]?.task ?? '')),
      ),
    ]),
  );
  const telling = new Map(
    unitGroups(tables).map((soc) => {
      const [largest] = (crosswalks.get(soc) ?? []).toSorted(
        (a, b) => Number(b.share) - Number(a.share),
      );
      const tasks = pick(largest?.soc2020 ?? '').map(inSentence);
      return [soc, tasks.toSorted((a, b) => costOf(a) - costOf(b))];
    }),
  );
  return (from, to) =>
    (telling.get(to) ?? []).filter((text) => !own.get(from)?.has(text)).slice(0, MOST_NEW);
}

import { fleschKincaidGrade, wordsOf } from '../readability/fleschKincaid';
import type { TasksShard } from '../../src/services/pack/schemas/tasks';
import type { Row } from './csv';
import type { PackTables } from './tables';

const TASKS = 'skills/uk-tasks';
const PAIRS = 'skills/uk-tasks-by-soc-2020';

const SHOWN = 8;
/** With fewer than this the rules for what is telling are relaxed. */
const ENOUGH = 5;

interface Rules {
  readonly mostWords: number;
  readonly leastRelated: number;
  readonly mostGroups: number;
}

const STRICT: Rules = {
  /** Longer ones are several tasks in one, or the words of a form. */
  mostWords: 14,
  /** Below this the source itself is not sure that the task belongs to the work. */
  leastRelated: 65,
  /** A task of more groups than this says nothing of one of them: "work safely". */
  mostGroups: 30,
};
const RELAXED: Rules = { mostWords: 20, leastRelated: 50, mostGroups: 60 };

/** Two tasks that share this much of the shorter one's words say the same. */
const ALIKE = 0.5;
/** So that a group of several kinds of work is not all games, or all graves. */
const MOST_WITH_ONE_WORD = 2;

/** Points of relatedness that a task in all sub-unit groups of the work is worth. */
const BREADTH = 10;
/** Points that a grade of reading above plain English costs. */
const HARDNESS = 1.5;
const PLAIN_GRADE = 7;
/** Points that each doubling of the number of groups with the task costs. */
const COMMONNESS = 3;

/** A task with what it is worth to the reader, and the words it is known by. */
interface Task {
  readonly text: string;
  readonly score: number;
  readonly stems: ReadonlySet<string>;
}

type TasksOf = (soc2020: string) => readonly string[];

/**
 * Tasks of each SOC 2010 unit group: those of every SOC 2020 group that a job title of it may be
 * coded to, the one with most of the people first. By SOC 2010 code.
 */
export function buildTasks(tables: PackTables): ReadonlyMap<string, TasksShard> {
  const pick = taskPicker(tables);
  const codes = [...tables.grouped(PAIRS, 'soc2020').keys()];
  const picked = new Map(codes.map((soc2020) => [soc2020, [...pick(soc2020)]]));
  const share = (row: Row) => Math.max(Number(row.share), Number(row.share_census));
  const crosswalks = tables.grouped('occupations/soc-2010-to-soc-2020', 'soc2010');
  return new Map(
    [...crosswalks].map(([soc, rows]) => [
      soc,
      rows
        .toSorted((a, b) => share(b) - share(a))
        .map(({ soc2020 = '' }) => ({ soc2020, tasks: picked.get(soc2020) ?? [] })),
    ]),
  );
}

/**
 * About eight tasks that say most of the work of a SOC 2020 unit group, best first: closely
 * related by the source, in many of the group's sub-unit groups, found in few other groups, short
 * and plain; no two alike, and none of the words in more than two. The prototype's odd tasks are dropped by these rules and not by hand,
 * so some will be left.
 */
export function taskPicker(tables: PackTables): TasksOf {
  const texts = new Map(tables.rows(TASKS).map((row) => [row.task_id ?? '', row.task ?? '']));
  const groupsWith = tables.grouped(PAIRS, 'task_id');
  const ofGroup = tables.grouped(PAIRS, 'soc2020');
  return (soc2020) => {
    const rows = ofGroup.get(soc2020) ?? [];
    const most = Math.max(1, ...rows.map((row) => Number(row.sub_unit_groups)));
    const ranked = (rules: Rules) =>
      rows
        .flatMap((row) => {
          const text = texts.get(row.task_id ?? '') ?? '';
          const groups = groupsWith.get(row.task_id ?? '')?.length ?? 1;
          return isTelling(row, text, groups, rules) ? [taskOf(row, text, groups, most)] : [];
        })
        .toSorted((a, b) => b.score - a.score || a.text.localeCompare(b.text));
    const picked = distinctTasks(ranked(STRICT), [], SHOWN);
    return (picked.length >= ENOUGH ? picked : distinctTasks(ranked(RELAXED), picked, ENOUGH)).map(
      ({ text }) => text,
    );
  };
}

function isTelling(row: Row, text: string, groups: number, rules: Rules): boolean {
  return (
    Number(row.mean_relatedness_percent) >= rules.leastRelated &&
    groups <= rules.mostGroups &&
    wordsOf(text).length <= rules.mostWords
  );
}

function taskOf(row: Row, text: string, groups: number, most: number): Task {
  const breadth = most === 1 ? 0 : (Number(row.sub_unit_groups) - 1) / (most - 1);
  const hardness = Math.max(0, fleschKincaidGrade(text) - PLAIN_GRADE);
  return taskOfText(
    text.replace(/\.$/, ''),
    Number(row.mean_relatedness_percent) +
      BREADTH * breadth -
      HARDNESS * hardness -
      COMMONNESS * Math.log2(groups),
  );
}

/** A task by its text, with what it is worth. */
export const taskOfText = (text: string, score: number): Task => ({
  text,
  score,
  stems: stemsOf(text),
});

const SHORTEST_WORD = 4;
/** Enough of a word to tell that "cleaning" is "clean" again. */
const STEM = 5;

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => word.length >= SHORTEST_WORD)
      .map((word) => word.slice(0, STEM).toLowerCase()),
  );
}

function areAlike(a: Task, b: Task): boolean {
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  return shared >= ALIKE * Math.min(a.stems.size, b.stems.size);
}

/** The best tasks after those already picked, up to a number: no two alike, no word all over. */
export function distinctTasks(
  ranked: readonly Task[],
  before: readonly Task[],
  most: number,
): readonly Task[] {
  const picked = [...before];
  const uses = (stem: string) => picked.filter(({ stems }) => stems.has(stem)).length;
  for (const task of ranked) {
    if (picked.length >= most) break;
    const isWorn = [...task.stems].some((stem) => uses(stem) >= MOST_WITH_ONE_WORD);
    if (!isWorn && !picked.some((other) => areAlike(task, other))) picked.push(task);
  }
  return picked;
}

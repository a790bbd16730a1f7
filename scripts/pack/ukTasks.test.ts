import { describe, expect, test } from 'vitest';
import { codesFromData, shardFromData, tablesFromData } from '../../tests/support/packFromData';
import { tablesOfRows } from '../../tests/support/tablesOfRows';
import { tasksSchema } from '../../src/services/pack/schemas/tasks';
import type { Row } from './csv';
import { taskPicker } from './ukTasks';

/** Task, relatedness, sub-unit groups, and how many other groups have it. */
type Given = readonly [task: string, related: number, subUnits: number, elsewhere?: number];

function picked(given: readonly Given[]) {
  const tasks = given.map(([task], at): Row => ({ task_id: String(at), task }));
  const pairs = given.flatMap(([, related, subUnits, elsewhere = 0], at): Row[] =>
    Array.from({ length: elsewhere + 1 }, (_, other) => ({
      soc2020: other === 0 ? '5313' : `other ${other}`,
      task_id: String(at),
      sub_unit_groups: String(subUnits),
      mean_relatedness_percent: String(related),
    })),
  );
  const tables = tablesOfRows({
    'skills/uk-tasks': tasks,
    'skills/uk-tasks-by-soc-2020': pairs,
  });
  return taskPicker(tables)('5313');
}

const FIVE: readonly Given[] = [
  ['Lay bricks.', 90, 1],
  ['Mix mortar.', 90, 1],
  ['Read plans.', 90, 1],
  ['Set lines.', 90, 1],
  ['Point walls.', 90, 1],
];

describe('taskPicker', () => {
  test('puts the most related first, without the full stop', () => {
    expect(
      picked([
        ['Mix mortar.', 80, 1],
        ['Lay bricks.', 95, 1],
      ]),
    ).toEqual(['Lay bricks', 'Mix mortar']);
  });

  test('lets a task of all kinds of the work pass one of a single kind', () => {
    expect(
      picked([
        ['Lay bricks.', 85, 1],
        ['Mix mortar.', 80, 3],
      ])[0],
    ).toBe('Mix mortar');
  });

  test('drops what hardly belongs to the work while there is enough', () => {
    const odd: Given = ['Advise clients on child care.', 60, 1];
    expect(picked([...FIVE, odd])).toHaveLength(5);
    expect(picked([...FIVE.slice(1), odd])).toContain('Advise clients on child care');
  });

  test('drops what all kinds of work share', () => {
    expect(picked([...FIVE, ['Work safely.', 95, 1, 30]])).not.toContain('Work safely');
  });

  test('says no two things alike', () => {
    expect(
      picked([
        ['Clean building floors by mopping.', 95, 1],
        ['Clean floors.', 90, 1],
      ]),
    ).toEqual(['Clean building floors by mopping']);
  });

  test('lets no word stand in more than two', () => {
    const graves = picked([
      ['Back fill grave plots.', 95, 1],
      ['Dress graves for funerals.', 95, 1],
      ['Digging graves with machines.', 95, 1],
      ['Carry loads.', 70, 1],
    ]);
    expect(graves.filter((task) => task.includes('grave'))).toHaveLength(2);
    expect(graves).toContain('Carry loads');
  });
});

describe('the tasks of the project’s data', () => {
  test('are four to eight for each of the 412 groups', () => {
    const shards = codesFromData('tasks').map((soc) => shardFromData(`tasks/${soc}`));
    const groups = shards.flatMap((shard) => tasksSchema.parse(shard));
    const counts = groups.map(({ tasks }) => tasks.length);
    expect(new Set(groups.map(({ soc2020 }) => soc2020)).size).toBe(412);
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([4, 8]);
  });

  test('of cleaners name floors, of train drivers the train', () => {
    const pick = taskPicker(tablesFromData());
    expect(pick('9223')[0]).toBe(
      'Clean building floors by sweeping, mopping, scrubbing, or vacuuming',
    );
    expect(pick('8231')[0]).toBe('Drive the train between stations or freight depots');
  });
});

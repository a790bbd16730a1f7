import { describe, expect, test } from 'vitest';
import { inputFromData, socsFromData } from '../../../../tests/support/occupationInput';
import { occupationFromData, shardFromData } from '../../../../tests/support/packFromData';
import { tasksSchema } from '@/services/pack/schemas/tasks';
import type { OccupationInput } from '../input/input';
import { tasksView } from './tasks';

const tasksOf = (input: OccupationInput) =>
  tasksView(input, tasksSchema.parse(shardFromData(`tasks/${input.profile.group.code}`)));

const codes = (view: ReturnType<typeof tasksView>) => view.groups.map(({ group }) => group.code);

describe('what people do', () => {
  test('is of the SOC 2020 group that most of the people are in', () => {
    const view = tasksOf(inputFromData('9233'));
    expect(codes(view)).toEqual(['9223']);
    expect(view.groups[0]?.tasks[0]).toBe(
      'Clean building floors by sweeping, mopping, scrubbing, or vacuuming',
    );
  });

  test('is of the two largest parts where no group has four fifths of the people', () => {
    expect(codes(tasksOf(inputFromData('3545')))).toEqual(['3556', '2432']);
  });

  test('is of the chosen title’s own group', () => {
    const senior = { ...inputFromData('6145'), title: { text: 'Senior carer', soc2020: '6136' } };
    expect(codes(tasksOf(senior))).toEqual(['6136']);
  });

  test('is known for every group, four to eight tasks a list', () => {
    const { profile: _, ...rest } = inputFromData('1115');
    for (const soc of socsFromData()) {
      const { groups } = tasksOf({ ...rest, profile: occupationFromData(soc) });
      expect([soc, groups.length > 0]).toEqual([soc, true]);
      for (const { tasks } of groups) expect([4, 5, 6, 7, 8]).toContain(tasks.length);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { groupCount, groupsAround, groupsIn, levelName } from './hierarchy';

const titles = {
  '1': 'Managers',
  '2': 'Professionals',
  '21': 'Science professionals',
  '211': 'Scientists',
  '2112': 'Biologists',
  '2111': 'Chemists',
  '212': 'Engineers',
  '2121': 'Civil engineers',
};

describe('the hierarchy', () => {
  test('holds the groups of the next level, by code', () => {
    expect(groupsIn('', titles).map(({ code }) => code)).toEqual(['1', '2']);
    expect(groupsIn('211', titles).map(({ title }) => title)).toEqual(['Chemists', 'Biologists']);
  });

  test('counts unit groups, not those between', () => {
    expect(groupsIn('', titles).map(({ unitCount }) => unitCount)).toEqual([0, 3]);
  });

  test('is empty under a unit group', () => {
    expect(groupsIn('2111', titles)).toEqual([]);
  });

  test('names the groups around one, widest first', () => {
    expect(groupsAround('211', titles)).toEqual([
      { code: '2', title: 'Professionals' },
      { code: '21', title: 'Science professionals' },
    ]);
    expect(groupsAround('2', titles)).toEqual([]);
  });
});

test('a level is named with its code', () => {
  expect(['2', '21', '211', '2111'].map(levelName)).toEqual([
    'major group 2',
    'sub-major group 21',
    'minor group 211',
    'unit group 2111',
  ]);
});

test('one group is not groups', () => {
  expect([groupCount(1), groupCount(25)]).toEqual(['1 group', '25 groups']);
});

import { describe, expect, test } from 'vitest';
import { apprenticeshipMatcher } from './apprenticeships';
import type { Row } from './csv';
import type { PackTables } from './tables';

const TITLES: readonly Row[] = [
  { title: 'Geotechnical engineer', soc2010: '2121' },
  { title: 'Civil engineer', soc2010: '2121' },
  { title: 'Tram driver', soc2010: '8231' },
  { title: 'Bus driver', soc2010: '8213' },
  { title: 'Coach driver', soc2010: '8213' },
  { title: 'Engineering technician', soc2010: '3113' },
  { title: 'Podiatrist', soc2010: '2218' },
  { title: 'Labourer', soc2010: '9120' },
  { title: 'Labourer', soc2010: '9139' },
];

function matcherOf(title: string, typical: string) {
  const standard: Row = {
    reference: 'ST0001',
    title,
    level: '3',
    months: '12',
    typical_job_titles: typical,
  };
  const tables: PackTables = {
    rows: (name) => (name === 'occupations/job-titles' ? TITLES : [standard]),
    grouped: () => new Map(),
  };
  return apprenticeshipMatcher(tables);
}

describe('apprenticeshipMatcher', () => {
  test('leaves out a group that one title among many points to', () => {
    const matcher = matcherOf(
      'Improvement practitioner',
      'Geotechnical engineer; Auditor; Planner',
    );
    expect(matcher('2121')).toEqual([]);
  });

  test('keeps a group that two titles point to', () => {
    const matcher = matcherOf('Infrastructure', 'Geotechnical engineer; Civil engineer; Planner');
    expect(matcher('2121')).toEqual([['ST0001', 'Infrastructure', 3, 12, 'Geotechnical engineer']]);
  });

  test('keeps a title that shares a telling word with the standard', () => {
    const matcher = matcherOf('Bus, coach or tram driving', 'Tram driver; Operator; Crew');
    expect(matcher('8231').map((match) => match[4])).toEqual(['Tram driver']);
  });

  test('keeps the standard’s own title though all its words are general', () => {
    const matcher = matcherOf('Engineering Technician', 'Engineering technician; Tester; Planner');
    expect(matcher('3113')).toHaveLength(1);
  });

  test('takes a standard with one typical title at its word', () => {
    expect(matcherOf('Foot care', 'Podiatrist')('2218')).toHaveLength(1);
  });

  test('guesses nothing from a title that is coded to two groups', () => {
    const matcher = matcherOf('Labourer', 'Labourer');
    expect([matcher('9120'), matcher('9139')]).toEqual([[], []]);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import {
  inOrder,
  readsCriminalRecord,
  type Requirement,
  REQUIREMENT_KINDS,
  REQUIREMENT_SCOPES,
  REQUIREMENT_TIMES,
  requirementsIn,
} from './requirements';
import { NATION_NAMES } from './signposts';

const requirement = (changes: Partial<Requirement> = {}): Requirement => ({
  nations: NATION_NAMES,
  kind: 'licence',
  name: 'SIA licence',
  scope: 'whole',
  when: 'before you start',
  by: 'law',
  words: 'You must have a licence.',
  notes: [],
  ...changes,
});

describe('requirementsIn', () => {
  const rows = [
    requirement({ name: 'all' }),
    requirement({ name: 'DBS', nations: ['England', 'Wales'] }),
    requirement({ name: 'PVG', nations: ['Scotland'] }),
  ];
  const names = (found: readonly Requirement[]) => found.map(({ name }) => name);

  test('gives those of the nation alone', () => {
    expect(names(requirementsIn(rows, 'Wales'))).toEqual(['all', 'DBS']);
    expect(names(requirementsIn(rows, 'Northern Ireland'))).toEqual(['all']);
  });

  test('gives those of all nations without one', () => {
    expect(names(requirementsIn(rows, undefined))).toEqual(['all']);
  });

  test('joins rows of the same words that hold in all nations together, once', () => {
    const parted = [
      requirement({ nations: ['England', 'Wales', 'Scotland'] }),
      requirement({ nations: ['Northern Ireland'] }),
    ];
    expect(requirementsIn(parted, undefined)).toEqual([requirement()]);
  });

  test('does not join rows that differ in their words', () => {
    const parted = [
      requirement({ nations: ['England', 'Wales', 'Scotland'] }),
      requirement({ nations: ['Northern Ireland'], words: 'Other.' }),
    ];
    expect(requirementsIn(parted, undefined)).toEqual([]);
  });
});

describe('inOrder', () => {
  test.each([
    [
      'what comes before the start',
      { when: 'before you start', scope: 'some' },
      { when: 'after you start' },
    ],
    ['the whole group', { scope: 'whole', kind: 'certificate' }, { scope: 'most' }],
    ['most jobs', { scope: 'most' }, { scope: 'some' }],
    ['a licence', { kind: 'licence' }, { kind: 'certificate' }],
    ['a registration', { kind: 'registration' }, { kind: 'certificate' }],
    ['a check', { kind: 'check' }, { kind: 'certificate' }],
    [
      'what is asked before the start',
      { when: 'before you start', scope: 'some' },
      { kind: 'none-by-law', when: 'not needed' },
    ],
  ] as const)('puts %s first', (_, first, second) => {
    const [a, b] = [requirement(first), requirement(second)];
    expect(inOrder([b, a])).toEqual([a, b]);
  });

  test('loses and adds nothing', () => {
    const any = fc.record({
      kind: fc.constantFrom(...REQUIREMENT_KINDS),
      scope: fc.constantFrom(...REQUIREMENT_SCOPES),
      when: fc.constantFrom(...REQUIREMENT_TIMES),
    });
    fc.assert(
      fc.property(fc.array(any.map(requirement)), (rows) => {
        const ordered = inOrder(rows);
        expect(ordered).toHaveLength(rows.length);
        expect(new Set(ordered)).toEqual(new Set(rows));
      }),
    );
  });
});

interface TableRow {
  readonly kind: string;
  readonly name: string;
  readonly words: string;
}

const table = (): readonly TableRow[] =>
  Papa.parse<TableRow>(readFileSync('data/occupations/requirements.csv', 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

const reads = ({ name, words }: TableRow) => readsCriminalRecord(requirement({ name, words }));

describe('readsCriminalRecord', () => {
  test.each([
    ['Enhanced DBS check', ''],
    ['PVG scheme membership', ''],
    ['AccessNI enhanced check', ''],
    ['Disclosure Scotland check', ''],
    ['Police vetting, medical and fitness test', ''],
    ['Baseline security check (BPSS)', 'It looks at past jobs and unspent convictions.'],
    ['MOT tester approval', 'With a basic criminal record check.'],
    ['Taxi licence', 'Expect checks on your record, health and driving.'],
  ])('knows %s by its name or words', (name, words) => {
    expect(readsCriminalRecord(requirement({ name, words }))).toBe(true);
  });

  test('knows every check of the table but those on past work, which name no record', () => {
    const others = table().filter((row) => row.kind === 'check' && !reads(row));
    // The table's words: "five years of work or study", "a background check and special training".
    expect([...new Set(others.map(({ name }) => name))].toSorted()).toEqual([
      'Aviation security background check',
      'Aviation security background check and airside pass',
    ]);
  });

  test('knows every row of the table that speaks of a record, of convictions or of vetting', () => {
    const speaking = table().filter(({ name, words }) =>
      /record|conviction|vetting|\bDBS\b|\bPVG\b|AccessNI|disclosure/i.test(`${name} ${words}`),
    );
    expect(speaking.length).toBeGreaterThan(150);
    expect(speaking.filter((row) => !reads(row)).map(({ words }) => words)).toEqual([]);
  });

  test('takes no other row of the table for one', () => {
    const kinds = new Set(
      table()
        .filter((row) => reads(row) && row.kind !== 'check')
        .map(({ kind, name }) => `${kind}: ${name}`),
    );
    expect([...kinds].toSorted()).toEqual([
      'certificate: MOT tester approval, with a basic criminal record check',
      'licence: Personal licence (alcohol)',
      'licence: Taxi or private hire driver licence from the council',
      'none-by-law: No licence by law',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import type { OnetMember } from '@/services/pack/occupation';
import { codesToAsk, mappedJobs, mappingSentence, onetRows, sharingRows } from './liveOnetView';
import type { LiveSubject } from '../live/subject';

const member = (code: string, weight: number): OnetMember => ({
  code,
  title: `Job ${code}`,
  weight,
  profiles: 2,
  alsoByIsco: true,
  hasRatings: true,
  jobZone: 3,
});

const mix = {
  members: [member('a', 0.4), member('b', 0.6)],
  skills: [
    { name: 'Reading', importance: 4, level: 3.94, lowPrecision: false },
    { name: 'Repairing', importance: 3, level: null, lowPrecision: false },
  ],
  knowledge: [],
  abilities: [],
  interests: [{ name: 'Realistic', score: 6.05 }],
  values: [],
};

const subject: LiveSubject = {
  group: { edition: 'SOC 2010', code: '5314', title: 'Plumbers' },
  jobTitles: [],
  onet: mix,
  titles: { '5314': 'Plumbers', '5315': 'Carpenters', '1115': 'Chief executives' },
};

describe('mappedJobs', () => {
  test('takes the service’s title, else that of the mix, else the code', () => {
    expect(
      mappedJobs(
        [
          { code: 'a', title: 'Theirs' },
          { code: 'b', title: null },
          { code: 'c', title: null },
        ],
        mix.members,
      ),
    ).toEqual([
      { code: 'a', title: 'Theirs' },
      { code: 'b', title: 'Job b' },
      { code: 'c', title: 'c' },
    ]);
  });
});

describe('mappingSentence', () => {
  const of = (codes: readonly string[]) =>
    mappingSentence(
      codes.map((code) => ({ code, title: code })),
      mix.members,
    );

  test.each([
    [
      ['a'],
      '1 US job and gives no shares, so each is shown by itself. It is in the mix of 2 above.',
    ],
    [
      ['c'],
      '1 US job and gives no shares, so each is shown by itself. It is not in the mix of 2 above.',
    ],
    [
      ['a', 'b'],
      '2 US jobs and gives no shares, so each is shown by itself. All of them are in the mix of 2 above.',
    ],
    [
      ['a', 'c'],
      '2 US jobs and gives no shares, so each is shown by itself. 1 of them is in the mix of 2 above.',
    ],
    [
      ['c', 'd'],
      '2 US jobs and gives no shares, so each is shown by itself. None of them is in the mix of 2 above.',
    ],
  ])('sets %j beside the mix', (codes, end) => {
    expect(of(codes)).toBe(`LMI for All maps this group to ${end}`);
  });
});

describe('onetRows', () => {
  test('gives levels highest first, beside those of the mix', () => {
    const scales = [
      {
        id: 'LV',
        items: [
          { id: '1', name: 'Writing', score: 2 },
          { id: '2', name: 'Reading', score: 4.12 },
          { id: '3', name: 'Repairing', score: 3 },
        ],
      },
    ];
    expect(onetRows(scales, 'skills', mix)).toEqual([
      { id: '2', name: 'Reading', theirs: '4.1', ours: '3.9' },
      { id: '3', name: 'Repairing', theirs: '3.0', ours: 'not relevant to half of it' },
      { id: '1', name: 'Writing', theirs: '2.0', ours: 'not in its top 2' },
    ]);
  });

  test('reads abilities by level, wherever the scale stands, with their importance', () => {
    const item = { id: '1', name: 'Oral', score: 4.1 };
    const scales = [
      { id: 'IM', items: [{ ...item, score: 3.9 }] },
      { id: 'LV', items: [item] },
    ];
    expect(onetRows(scales, 'abilities', mix)).toEqual([
      { id: '1', name: 'Oral', theirs: '4.1, importance 3.9 of 5', ours: 'not rated' },
    ]);
  });

  test('reads interests by how well they fit, never by the high points', () => {
    const scales = [
      { id: 'IH', items: [{ id: '1.B.1.g', name: 'First Interest High-Point', score: 2 }] },
      { id: 'OI', items: [{ id: '1.B.1.a', name: 'Realistic', score: 1.33 }] },
    ];
    expect(onetRows(scales, 'interests', mix)).toEqual([
      { id: '1.B.1.a', name: 'Realistic', theirs: '1.3', ours: '6.0' },
    ]);
  });

  test('has none where the scale is not in the answer', () => {
    expect(onetRows([{ id: 'IM', items: [] }], 'skills', mix)).toEqual([]);
  });
});

describe('other work with the same US jobs', () => {
  test('is asked about with the ten that weigh most', () => {
    const members = Array.from({ length: 11 }, (_, at) => member(`c${at}`, at + 1));
    expect(codesToAsk(members)).toEqual([
      'c10',
      'c9',
      'c8',
      'c7',
      'c6',
      'c5',
      'c4',
      'c3',
      'c2',
      'c1',
    ]);
  });

  test('names each other group once, with the jobs in common, and links those with a page', () => {
    const group = (soc: string) => ({ soc, title: null });
    expect(
      sharingRows(
        [
          { onetCode: 'a', groups: [group('5314'), group('5315')] },
          { onetCode: 'b', groups: [group('5315'), group('1115'), group('9999')] },
        ],
        subject,
      ),
    ).toEqual([
      { id: '5315', name: 'Carpenters', soc: '5315', text: 'Job a and Job b' },
      { id: '1115', name: 'Chief executives', soc: '1115', text: 'Job b' },
      { id: '9999', name: 'SOC 2010 group 9999', text: 'Job b' },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { missing } from '@/domain/figure';
import {
  onetIdentifiers,
  onetMatch,
  onetOccupations,
  onetScales,
  scaleOf,
  socOfOnet,
} from './onet';

const ORIGIN = { source: 'lmi-for-all', url: 'https://service.example/o-net' };

describe('onetOccupations', () => {
  const parse = (body: object) =>
    onetOccupations.parse(JSON.stringify(body), { soc: '6125' }, ORIGIN);

  test('gives all codes, each once', () => {
    const onetCodes = [{ code: '53-6041.00', title: 'T' }, { code: '53-6041.00' }, { code: '1' }];
    expect(parse({ onetCodes })).toEqual({
      kind: 'value',
      value: [
        { code: '53-6041.00', title: 'T' },
        { code: '1', title: null },
      ],
    });
  });

  test('is not collected for a group without any', () => {
    expect(parse({ soc: 6125, onetCodes: [] })).toEqual(missing('not-collected'));
  });
});

describe('socOfOnet', () => {
  test('asks for several at once and leaves out those without a group', () => {
    expect(socOfOnet.address({ codes: ['1', '2'] })).toBe('o-net/onet2soc?onetCodes=1%2C2');
    const rows = [
      { onetCode: '1', socCodes: [{ soc: 1115, title: 'Chiefs' }, { soc: 1115 }] },
      { onetCode: '2', socCodes: [] },
    ];
    expect(socOfOnet.parse(JSON.stringify(rows), { codes: ['1', '2'] }, ORIGIN)).toEqual({
      kind: 'value',
      value: [{ onetCode: '1', groups: [{ soc: '1115', title: 'Chiefs' }] }],
    });
  });
});

test('socOfOnet refuses the groups of a US job nobody asked for', () => {
  const rows = JSON.stringify([{ onetCode: '3', socCodes: [{ soc: 1115 }] }]);
  expect(() => socOfOnet.parse(rows, { codes: ['1', '2'] }, ORIGIN)).toThrow(
    'Asked about 1, 2, answered about 3',
  );
});

test('socOfOnet asks for ten codes at most', () => {
  const codes = Array.from({ length: 11 }, (_, at) => `47-2152.${at}`);
  expect(() => socOfOnet.address({ codes })).toThrow(new RangeError('At most 10 codes, not 11'));
});

test('a group that is none is left out of the matches and of the groups of a US job', () => {
  const socCodes = [{ soc: -1 }, { soc: 5314 }, { soc: 53_140 }];
  const request = { codes: ['1'] };
  expect(
    socOfOnet.parse(JSON.stringify([{ onetCode: '1', socCodes }]), request, ORIGIN),
  ).toMatchObject({ value: [{ groups: [{ soc: '5314' }] }] });
  const results = [{ title: 'A', likely_soc_codes: [-1, 0, 2136, 213] }];
  expect(onetMatch.parse(JSON.stringify({ results }), {}, ORIGIN)).toMatchObject({
    value: [{ groups: ['2136', '213'] }],
  });
});

describe('onetScales', () => {
  const interests = {
    scales: [
      { id: 'IH', interests: [{ id: '1.B.1.g', name: 'First', value: 5 }] },
      {
        id: 'OI',
        interests: [
          { id: '1.B.1.a', name: 'Realistic', value: 1.33 },
          { id: '1.B.1.b', name: 'Investigative', value: null },
        ],
      },
    ],
  };

  test('is picked by the id of the scale, not by its place', () => {
    const request = { kind: 'interests', code: '23-1011.00' } as const;
    const answer = onetScales.parse(JSON.stringify(interests), request, ORIGIN);
    const scales = answer.kind === 'value' ? answer.value : [];
    expect(scaleOf(scales, 'OI')).toEqual([{ id: '1.B.1.a', name: 'Realistic', score: 1.33 }]);
    expect(scaleOf(scales, 'LV')).toEqual([]);
  });

  test.each([['{}'], ['{"scales":[]}'], ['{"scales":[{"id":"LV","skills":[]}]}']])(
    'is not collected for %s',
    (text) => {
      const request = { kind: 'skills', code: '1' } as const;
      expect(onetScales.parse(text, request, ORIGIN)).toEqual(missing('not-collected'));
    },
  );
});

describe('onetIdentifiers', () => {
  test.each([
    [
      'objects of id and name',
      { skills: { '2.A.1.a': 'Reading' }, interests: { '1.B.1.a': 'Real' } },
    ],
    [
      'lists of pairs',
      [
        { id: '2.A.1.a', name: 'Reading' },
        { id: '1.B.1.a', name: 'Real' },
      ],
    ],
    [
      'lists in an object',
      {
        skills: [{ id: '2.A.1.a', name: 'Reading' }],
        interests: [{ id: '1.B.1.a', name: 'Real' }],
      },
    ],
  ])('reads %s', (_, body) => {
    expect(onetIdentifiers.parse(JSON.stringify(body), {}, ORIGIN)).toEqual({
      kind: 'value',
      value: [
        { id: '2.A.1.a', name: 'Reading' },
        { id: '1.B.1.a', name: 'Real' },
      ],
    });
  });

  test('looks no deeper than a list can be', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    expect(onetIdentifiers.parse(deep, {}, ORIGIN)).toEqual(missing('not-collected'));
  });

  test('is not collected where there is no identifier', () => {
    expect(onetIdentifiers.parse('{"note":"x","id":"y","name":"z"}', {}, ORIGIN)).toEqual(
      missing('not-collected'),
    );
  });
});

describe('onetMatch', () => {
  test('gives each group once and leaves out matches without one', () => {
    const results = [
      { title: 'Writers', likely_soc_codes: [3412, 3412, -1] },
      { title: 'None', likely_soc_codes: [] },
    ];
    expect(onetMatch.parse(JSON.stringify({ results }), {}, ORIGIN)).toEqual({
      kind: 'value',
      value: [{ title: 'Writers', groups: ['3412'] }],
    });
  });
});

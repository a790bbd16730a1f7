import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { value } from './figure';
import { addDays } from './period';
import { addAction, addAim, emptyRecord, pinEvidence, placeOption } from './record';
import type { SessionRecord } from './record';
import { importVerdict } from './recordImport';
import type { ImportFacts } from './recordImport';

const TODAY = '2026-11-30';
const facts: ImportFacts = {
  today: TODAY,
  longestMonths: 12,
  isKnownSoc: ({ code }) => code === '2136',
  isKnownDistrict: (gss) => gss === 'E08000012',
};

const coder = { soc: { edition: 'SOC 2010' as const, code: '2136', title: 'Programmers' } };
const odd = { soc: { ...coder.soc, code: '9999' } };
const record = placeOption(emptyRecord('a', '2026-11-20'), coder, {});
const step = {
  id: 's',
  what: 'Ring',
  owner: 'client',
  due: '',
  status: 'not-started',
  signpost: '',
} as const;
const due = (day: string) => addAction(record, { ...step, due: day });
const pinned = (pin: object) =>
  pinEvidence(record, {
    observation: {
      indicator: 'pay',
      figure: value(1),
      unit: 'gbp-per-year',
      area: { gss: 'K02000001', level: 'united-kingdom', name: 'United Kingdom' },
      period: '2025',
      periodEnd: '2025-12-31',
      source: 'ashe',
    },
    label: 'Pay',
    pinnedAt: '2026-11-25T10:05:00.000Z',
    for: [{}],
    ...pin,
  });

const kindOf = (one: SessionRecord) => importVerdict(one, facts).kind;

test('a session as the app writes it is sound', () => {
  expect(kindOf(due('2027-01-10'))).toBe('sound');
  expect(kindOf({ ...record, place: { gss: 'E08000012', name: 'Liverpool' } })).toBe('sound');
});

describe('a session is refused, in a sentence,', () => {
  test.each([
    ['that was begun in the future', { ...record, createdOn: '9998-01-01' }],
    ['with a step ages away', due('2137-07-19')],
    ['with a step long ago', due('1990-01-01')],
    ['with a pin of the future', pinned({ pinnedAt: '2027-11-25T10:05:00.000Z' })],
    ['with a review years away', { ...record, close: { ...record.close, reviewOn: '9999-12-31' } }],
    ['with a job nobody knows', placeOption(record, odd, {})],
    ['with a pin for a job nobody knows', pinned({ for: [{ job: odd }] })],
    ['with a place nobody knows', { ...record, place: { gss: 'E99999999', name: 'Nowhere' } }],
    ['with an entry twice', { ...record, actions: [step, step] } as const],
    [
      'with an aim twice',
      ['a', 'a'].reduce(
        (so, id) => addAim(so, { id, kind: 'work', text: '', status: 'not-started' }),
        record,
      ),
    ],
  ])('%s', (_, one) => {
    const verdict = importVerdict(one, facts);
    expect(verdict).toMatchObject({
      kind: 'refused',
      words: expect.stringMatching(/^This file holds .+, so it was not opened\.$/),
    });
  });
});

test('one that is over twelve months old may be read, and it is said that it cannot be saved', () => {
  const verdict = importVerdict({ ...record, createdOn: '2020-01-01' }, facts);
  expect(verdict).toMatchObject({
    kind: 'past-its-time',
    words: expect.stringContaining('1 January 2020'),
  });
});

test('every age has one verdict, by its day alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: -800, max: 800 }), (days) => {
      const kind = kindOf({ ...record, createdOn: addDays(TODAY, days) });
      const wanted = days > 1 ? 'refused' : days < -365 ? 'past-its-time' : 'sound';
      expect(kind).toBe(wanted);
    }),
  );
});

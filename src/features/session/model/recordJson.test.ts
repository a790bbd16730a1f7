import fc from 'fast-check';
import { expect, test } from 'vitest';
import { missing, value } from '@/domain/figure';
import { emptyRecord } from '@/domain/record';
import type { PinnedEvidence, SessionRecord } from '@/domain/record';
import { parseRecord } from '@/services/vault/recordSchema';
import { recordJson } from './recordJson';
import { RECORD_KEYS } from './recordKeys';

const soc = { edition: 'SOC 2010', code: '2136', title: 'Programmers', plain: 'coders' } as const;
const asked = { soc, title: { text: 'Coder', soc2020: '2134' }, town: 'Bootle' };
const place = { gss: 'E08000014', name: 'Sefton', town: 'Bootle' };
const area = { gss: 'E08000014', level: 'district', name: 'Sefton' } as const;

const pin = (figure: PinnedEvidence['observation']['figure']): PinnedEvidence => ({
  observation: {
    indicator: 'pay',
    figure,
    unit: 'gbp-per-hour',
    occupation: soc,
    area,
    period: 'April 2025',
    periodEnd: '2025-04-30',
    source: 'ashe-14-2025',
    flags: ['provisional'],
    halfWidth95: 1,
    cvPercent: 2,
  },
  label: 'pay',
  pinnedAt: '2026-11-30T10:00:00Z',
  for: [{ job: asked, jobTitle: 'Programmers', place }],
  row: 'pay p50',
});

/** Every key that a record can have. */
const full: SessionRecord = {
  ...emptyRecord('r1', '2026-11-30'),
  situation: 'situation',
  privateNotes: 'notes',
  place,
  limits: {
    area,
    travelMinutes: 40,
    travelMode: 'bus',
    hoursPerWeek: 30,
    lowestPay: { gbp: 13, per: 'hour' },
    other: '',
    age: '21',
    preparation: 2,
    work: ['sitting'],
    towns: [{ gss: 'E08000014', town: 'Bootle' }],
    fareADay: 4,
    hoursADay: 7,
  },
  aims: [{ id: 'a', kind: 'work', text: 'A day job', status: 'in-progress' }],
  options: [
    { ...asked, stage: 'shortlisted', why: 'why', wording: 'Coding', forClient: 'You like it' },
  ],
  evidence: [pin(value(16.75)), pin(missing('unreliable'))],
  actions: [
    { id: 's', what: 'Ring', owner: 'client', due: '', status: 'not-started', signpost: '' },
  ],
  close: { reviewOn: '', given: 'paper', clientAgreed: true },
};

/** The ways to all keys of a value; entries of a list share theirs. */
function waysIn(part: unknown, way = ''): readonly string[] {
  if (Array.isArray(part)) return part.flatMap((entry) => waysIn(entry, way));
  if (typeof part !== 'object' || part === null) return [way];
  const below = Object.entries(part).flatMap(([key, value_]) =>
    waysIn(value_, way === '' ? key : `${way}.${key}`),
  );
  return way === '' ? below : [way, ...below];
}

test('says what each key means, and names no key there is not', () => {
  expect([...new Set(waysIn(full))].toSorted()).toEqual(Object.keys(RECORD_KEYS).toSorted());
});

test('leads with its form, its version and that it is not sealed', () => {
  const file = JSON.parse(recordJson(full, '2026-11-30', false));
  expect(Object.keys(file)).toEqual([
    'format',
    'schemaVersion',
    'warning',
    'privateParts',
    'madeOn',
    'keys',
    'record',
  ]);
  expect(file).toMatchObject({
    format: 'bearings-record',
    schemaVersion: 4,
    privateParts: 'left out',
    madeOn: '2026-11-30',
  });
  expect(file.warning).toContain('This file is not sealed');
});

test('has no key of a private part, unless it is asked for', () => {
  const keysOf = (asking: boolean) =>
    waysIn(JSON.parse(recordJson(full, '2026-11-30', asking)).record);
  const isPrivate = ['situation', 'options.why', 'privateNotes'];
  expect(keysOf(false).filter((key) => isPrivate.includes(key))).toEqual([]);
  expect(keysOf(true).filter((key) => isPrivate.includes(key))).toEqual(isPrivate);
});

test('with all parts is the record itself, whatever was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const record = { ...full, situation: text };
      const file = JSON.parse(recordJson(record, '2026-11-30', true));
      expect(parseRecord(file.record)).toEqual(record);
    }),
  );
});

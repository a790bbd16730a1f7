import { expect, test } from 'vitest';
import type { Limits } from '@/domain/record';
import { emptyRecord } from '@/domain/record';
import { parseRecord } from './recordSchema';

const LIMITS: Required<
  Pick<Limits, 'age' | 'preparation' | 'work' | 'towns' | 'fareADay' | 'hoursADay'>
> = {
  age: '18-20',
  preparation: 2,
  work: ['no-driving', 'school-hours'],
  towns: [{ gss: 'E08000012', town: 'Liverpool' }],
  fareADay: 5.2,
  hoursADay: 7.5,
};

const record = emptyRecord('id-1', '2026-11-25');

test('a record keeps every limit', () => {
  const limits = { ...record.limits, ...LIMITS };
  expect(parseRecord(JSON.parse(JSON.stringify({ ...record, limits }))).limits).toEqual(limits);
});

test.each([
  ['an age that is none', { age: 'old' }],
  ['a preparation that is none', { preparation: 5 }],
  ['a filter that is none', { work: ['no-mondays'] }],
  ['a fare below nothing', { fareADay: -1 }],
])('a record with %s is damaged', (_, wrong) => {
  const limits = { ...record.limits, ...wrong };
  expect(() => parseRecord(JSON.parse(JSON.stringify({ ...record, limits })))).toThrow(
    expect.objectContaining({ fault: 'damaged' }),
  );
});

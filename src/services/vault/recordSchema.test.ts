import { describe, expect, test } from 'vitest';
import { missing, value } from '@/domain/figure';
import { emptyRecord } from '@/domain/record';
import type { SessionRecord } from '@/domain/record';
import { openContent, recordContent } from './recordContent';
import { parseRecord } from './recordSchema';

const full: SessionRecord = {
  ...emptyRecord('r1', '2026-11-25'),
  reference: 'LIV-204',
  noticeShownAt: '2026-11-25T10:00:00.000Z',
  limits: {
    area: { gss: 'E08000012', level: 'district', name: 'Liverpool' },
    travelMinutes: 40,
    travelMode: 'bus',
    hoursPerWeek: 30,
    lowestPay: { gbp: 13, per: 'hour' },
    other: 'No nights',
  },
  aims: [{ id: 'a', kind: 'work', text: 'A day job', status: 'in-progress' }],
  options: [
    {
      soc: { edition: 'SOC 2010', code: '2136', title: 'Programmers' },
      stage: 'ruled-out',
      why: 'x',
    },
  ],
  evidence: [
    {
      observation: {
        indicator: 'pay',
        figure: value(48_000),
        unit: 'gbp-per-year',
        occupation: { edition: 'SOC 2010', code: '2136', title: 'Programmers' },
        area: { gss: 'K02000001', level: 'united-kingdom', name: 'United Kingdom' },
        period: 'April 2025',
        periodEnd: '2025-04-30',
        source: 'ashe',
        flags: ['provisional'],
        halfWidth95: 500,
        cvPercent: 2,
      },
      label: 'Pay',
      pinnedAt: '2026-11-25T10:05:00.000Z',
      jobTitle: 'Coder',
    },
    {
      observation: {
        indicator: 'lq',
        figure: missing('unreliable'),
        unit: 'location-quotient',
        area: { gss: 'E08000012', level: 'district', name: 'Liverpool' },
        period: '2025',
        periodEnd: '2025-12-31',
        source: 'aps',
      },
      label: 'Here',
      pinnedAt: '2026-11-25T10:06:00.000Z',
    },
  ],
  actions: [
    { id: 'b', what: 'Ring', owner: 'client', due: '', status: 'not-started', signpost: '' },
  ],
  close: { reviewOn: '2026-12-20', given: 'paper', clientAgreed: true },
  privateNotes: 'Quiet',
};

describe('parseRecord', () => {
  test('loses nothing of a full record', () => {
    expect(parseRecord(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  test('refuses a record of a newer version', () => {
    expect(() => parseRecord({ ...full, schemaVersion: 2 })).toThrow(
      expect.objectContaining({ fault: 'newer-version' }),
    );
  });

  test.each([[null], [{}], ['text'], [{ ...full, aims: 'none' }], [{ ...full, schemaVersion: 0 }]])(
    'refuses %j',
    (json) => {
      expect(() => parseRecord(json)).toThrow(expect.objectContaining({ fault: 'damaged' }));
    },
  );
});

describe('openContent', () => {
  test('gives back the record and when it was saved', () => {
    const content = { record: full, savedAt: '2026-11-25T10:07:00.000Z' };
    expect(openContent(recordContent(content), 'r1')).toEqual(content);
  });

  test('refuses a record under the id of another', () => {
    const text = recordContent({ record: full, savedAt: '' });
    expect(() => openContent(text, 'r2')).toThrow(expect.objectContaining({ fault: 'damaged' }));
  });

  test('says nothing of the content when it cannot be read', () => {
    expect(() => openContent('{"record": canary', 'r1')).toThrow(/^(?!.*canary)/);
  });
});

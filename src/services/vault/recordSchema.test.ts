import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missing, value } from '@/domain/figure';
import { emptyRecord } from '@/domain/record';
import type { SessionRecord } from '@/domain/record';
import { VaultError } from './errors';
import { openContent, recordContent } from './recordContent';
import { parseRecord } from './recordSchema';

const full: SessionRecord = {
  ...emptyRecord('r1', '2026-11-25'),
  reference: 'LIV-204',
  noticeShownAt: '2026-11-25T10:00:00.000Z',
  place: { gss: 'E08000012', name: 'Liverpool', town: 'Garston' },
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
      title: { text: 'Coder', soc2020: '2134' },
      town: 'Garston',
      stage: 'ruled-out',
      why: 'x',
      wording: 'Writing programs',
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
      job: {
        soc: { edition: 'SOC 2010', code: '2136', title: 'Programmers' },
        title: { text: 'Coder', soc2020: '2134' },
        town: 'Garston',
      },
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
    expect(() => parseRecord({ ...full, schemaVersion: 3 })).toThrow(
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

/** The record, or why there is none; any other failure fails the test. */
function outcomeOf(json: unknown): SessionRecord | VaultError {
  try {
    return parseRecord(json);
  } catch (error) {
    if (error instanceof VaultError && error.fault === 'damaged') return error;
    throw error;
  }
}

/** A record as version 1 sealed it. */
const version1 = {
  ...JSON.parse(JSON.stringify(full)),
  schemaVersion: 1,
  place: undefined,
  options: [
    {
      soc: { edition: 'SOC 2010', code: '2136', title: 'Programmers' },
      stage: 'shortlisted',
      why: '',
    },
  ],
  evidence: full.evidence.map(({ observation, label, pinnedAt }, at) => ({
    observation,
    label,
    pinnedAt,
    ...(at === 0 ? { jobTitle: 'Programmers' } : {}),
  })),
};

describe('a record of version 1', () => {
  test('takes its place from its limit of place', () => {
    expect(parseRecord(version1)).toMatchObject({
      schemaVersion: 2,
      place: { gss: 'E08000012', name: 'Liverpool' },
      limits: { area: { gss: 'E08000012' } },
    });
  });

  test.each([
    ['without a limit of place', { other: '' }],
    [
      'limited to a nation',
      { area: { gss: 'W92000004', level: 'nation', name: 'Wales' }, other: '' },
    ],
  ])('%s has no place', (_, limits) => {
    expect(parseRecord({ ...version1, limits }).place).toBeUndefined();
  });

  test('finds the job of a pin again by the title of its group, and keeps a title it cannot find', () => {
    const lost = { ...version1, options: [] };
    expect(parseRecord(version1).evidence[0]).toMatchObject({
      jobTitle: 'Programmers',
      job: { soc: { code: '2136' } },
    });
    expect(parseRecord(lost).evidence[0]?.jobTitle).toBe('Programmers');
    expect(parseRecord(lost).evidence[0]?.job).toBeUndefined();
  });

  test('loses nothing else', () => {
    const { place: _, evidence, ...rest } = parseRecord(version1);
    const { place: __, evidence: ___, ...before } = version1;
    expect(rest).toEqual({ ...before, schemaVersion: 2 });
    expect(evidence.map(({ observation }) => observation)).toEqual(
      full.evidence.map(({ observation }) => observation),
    );
  });

  test('is refused as damaged, never half read, whatever a field of it holds', () => {
    const keys = Object.keys(version1).filter((key) => !['schemaVersion', 'place'].includes(key));
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, json) => {
        const outcome = outcomeOf({ ...version1, [key]: json });
        // What is taken is a whole record of today: opened once more, it is the same.
        expect(outcome).toEqual(
          outcome instanceof VaultError
            ? outcome
            : parseRecord(JSON.parse(JSON.stringify(outcome))),
        );
      }),
    );
  });
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

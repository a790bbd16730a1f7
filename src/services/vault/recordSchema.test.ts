import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missing, value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import {
  addAction,
  addAim,
  emptyRecord,
  movePlace,
  noteLookedAt,
  pinEvidence,
  placeOption,
  removeAction,
  removeAim,
  removeOption,
  switchLookedAt,
  unpinEvidence,
} from '@/domain/record';
import { undoChange } from '@/domain/recordUndo';
import type { SessionRecord } from '@/domain/record';
import { fullRecord as full } from '../../../tests/fixtures/fullRecord';
import { VaultError } from './errors';
import { openContent, recordContent } from './recordContent';
import { parseRecord } from './recordSchema';

describe('parseRecord', () => {
  test('brings a record of version 3 to this one as it is', () => {
    const then = { ...JSON.parse(JSON.stringify(full)), schemaVersion: 3 };
    expect(parseRecord(then)).toEqual(full);
  });

  test('loses nothing of a full record', () => {
    expect(parseRecord(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  test('refuses a record of a newer version', () => {
    expect(() => parseRecord({ ...full, schemaVersion: 5 })).toThrow(
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
      schemaVersion: 4,
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
    expect(parseRecord(version1).evidence[0]?.for).toMatchObject([
      { jobTitle: 'Programmers', job: { soc: { code: '2136' } } },
    ]);
    expect(parseRecord(lost).evidence[0]?.for).toEqual([{ jobTitle: 'Programmers' }]);
  });

  test('loses nothing else', () => {
    const { place: _, evidence, ...rest } = parseRecord(version1);
    const { place: __, evidence: ___, ...before } = version1;
    expect(rest).toEqual({ ...before, schemaVersion: 4 });
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

/** A record as version 2 sealed it: each figure under one job or none. */
const version2 = {
  ...JSON.parse(JSON.stringify(full)),
  schemaVersion: 2,
  evidence: full.evidence.map(({ observation, label, pinnedAt, for: [filed = {}] }) => ({
    observation,
    label,
    pinnedAt,
    ...(filed.job ? { job: filed.job } : {}),
    ...(filed.jobTitle === undefined ? {} : { jobTitle: filed.jobTitle }),
  })),
};

test('a record of version 2 keeps each figure under its job, and loses nothing else', () => {
  const { evidence, ...rest } = parseRecord(version2);
  const { evidence: before, ...others } = full;
  expect(rest).toEqual(others);
  expect(evidence[0]?.for).toEqual([
    { job: before[0]?.for[0]?.job, jobTitle: before[0]?.for[0]?.jobTitle },
  ]);
  expect(evidence[1]).toEqual(before[1]);
});

/** Every place in a value that holds something of that kind, as paths. */
function pathsTo(json: unknown, is: (leaf: unknown) => boolean, path: string[] = []): string[][] {
  const here = is(json) ? [path] : [];
  if (typeof json !== 'object' || json === null) return here;
  return [
    ...here,
    ...Object.entries(json).flatMap(([key, part]) => pathsTo(part, is, [...path, key])),
  ];
}

/** A copy with another value at the path. */
function withAt(json: unknown, [key, ...rest]: readonly string[], next: unknown): unknown {
  if (key === undefined) return next;
  if (Array.isArray(json))
    return json.map((entry, at) => (String(at) === key ? withAt(entry, rest, next) : entry));
  const object: object = Object(json);
  return Object.fromEntries(
    Object.entries(object).map(([name, part]) =>
      name === key ? [name, withAt(part, rest, next)] : [name, part],
    ),
  );
}

const whole: unknown = JSON.parse(JSON.stringify(full));
const isDamaged = (json: unknown): boolean => outcomeOf(json) instanceof VaultError;

describe('wherever it stands in a record', () => {
  const numbers = pathsTo(whole, (leaf) => typeof leaf === 'number').filter(
    (path) => path.join() !== 'schemaVersion',
  );
  test.each(numbers.map((path) => path.join('.')))(
    'a number beyond all bounds is refused: %s',
    (path) => {
      for (const beyond of [1e308, -1e308, Number.NaN, Number.POSITIVE_INFINITY, '12', null])
        expect(isDamaged(withAt(whole, path.split('.'), beyond))).toBe(true);
    },
  );

  const days = ['createdOn', 'actions.0.due', 'close.reviewOn'];
  test.each(days)('what is no day is refused: %s', (path) => {
    for (const day of ['2026-02-30', 'tomorrow', '12026-01-01', '2026-1-1', 7])
      expect(isDamaged(withAt(whole, path.split('.'), day))).toBe(true);
  });

  test.each(['noticeShownAt', 'evidence.0.pinnedAt'])(
    'what is no moment is refused: %s',
    (path) => {
      for (const moment of ['soon', 'x'.repeat(50), 7])
        expect(isDamaged(withAt(whole, path.split('.'), moment))).toBe(true);
    },
  );

  const codes = pathsTo(whole, () => true).filter((path) =>
    /^(?:code|soc2020)$/.test(path.at(-1) ?? ''),
  );
  test.each(codes.map((path) => path.join('.')))(
    'a code of another form is refused: %s',
    (path) => {
      for (const code of ['21367', '0136', 'abcd', '21 3', '-1', '2136<'])
        expect(isDamaged(withAt(whole, path.split('.'), code))).toBe(true);
    },
  );

  const texts = pathsTo(whole, (leaf) => typeof leaf === 'string');
  test.each(texts.map((path) => path.join('.')))('a text without end is refused: %s', (path) => {
    expect(isDamaged(withAt(whole, path.split('.'), 'x'.repeat(300_000)))).toBe(true);
  });

  const lists = pathsTo(whole, (leaf) => Array.isArray(leaf) && leaf.length > 0);
  test.each(lists.map((path) => path.join('.')))('a list without end is refused: %s', (path) => {
    const at = path.split('.');
    const list: unknown = at.reduce<unknown>((json, key) => Reflect.get(Object(json), key), whole);
    const [entry] = Array.isArray(list) ? (list as unknown[]) : [];
    expect(
      isDamaged(
        withAt(
          whole,
          at,
          Array.from({ length: 3000 }, () => entry),
        ),
      ),
    ).toBe(true);
  });
});

const here: Observation = {
  indicator: 'lq',
  figure: missing('unreliable'),
  unit: 'location-quotient',
  area: { gss: 'E08000012', level: 'district', name: 'Liverpool' },
  period: '2025',
  periodEnd: '2025-12-31',
  source: 'aps',
};

describe('whatever is done on the desk', () => {
  const text = fc.string({ maxLength: 80 });
  const day = fc.constantFrom('', '2026-12-01', '2027-02-28');
  const code = fc.constantFrom('2136', '9244', '5312');
  const asked = fc.tuple(code, fc.option(text)).map(([one, title]) => ({
    soc: { edition: 'SOC 2010' as const, code: one, title: `Group ${one}` },
    ...(title === null ? {} : { title: { text: title, soc2020: '2134' } }),
  }));
  const pin = fc.record({ number: fc.integer({ min: 0, max: 3 }), job: asked }).map(
    ({ number, job }) =>
      (record: SessionRecord) =>
        pinEvidence(record, {
          observation: {
            indicator: 'pay',
            figure: value(number),
            unit: 'gbp-per-year',
            area: { gss: 'K02000001', level: 'united-kingdom', name: 'United Kingdom' },
            period: '2025',
            periodEnd: '2025-12-31',
            source: 'ashe',
          },
          label: 'Pay',
          pinnedAt: '2026-11-25T10:05:00.000Z',
          for: [{ job }],
        }),
  );
  const step = fc.oneof(
    pin,
    asked.map((job) => (record: SessionRecord) => noteLookedAt(record, job)),
    fc.tuple(asked, text).map(
      ([job, why]) =>
        (record: SessionRecord) =>
          placeOption(record, job, { stage: 'ruled-out', why }),
    ),
    asked.map((job) => (record: SessionRecord) => removeOption(record, job)),
    fc.tuple(text, day, fc.uuid()).map(
      ([what, due, id]) =>
        (record: SessionRecord) =>
          addAction(record, {
            id,
            what,
            owner: 'client',
            due,
            status: 'not-started',
            signpost: '',
          }),
    ),
    fc.tuple(text, fc.uuid()).map(
      ([words, id]) =>
        (record: SessionRecord) =>
          addAim(record, { id, kind: 'work', text: words, status: 'not-started' }),
    ),
    fc.boolean().map((on) => (record: SessionRecord) => switchLookedAt(record, on)),
  );
  const done = fc
    .array(step, { maxLength: 60 })
    .map((steps) =>
      steps.reduce((record, change) => change(record), emptyRecord('r1', '2026-11-25')),
    );

  test('opens again as it was saved', () => {
    fc.assert(
      fc.property(done, (record) => {
        expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
      }),
    );
  });

  test('stays within the bounds of each list, so that no record locks itself out', () => {
    let record = emptyRecord('r1', '2026-11-25');
    for (let at = 0; at < 400; at += 1) {
      const id = `id-${at}`;
      const soc = { edition: 'SOC 2010' as const, code: '2136', title: 'Programmers' };
      record = addAim(record, { id, kind: 'work', text: '', status: 'not-started' });
      record = addAction(record, {
        id,
        what: '',
        owner: 'client',
        due: '',
        status: 'not-started',
        signpost: '',
      });
      record = noteLookedAt(record, { soc, title: { text: id, soc2020: '2134' } });
      record = pinEvidence(record, {
        observation: { ...here, period: id },
        label: 'Here',
        pinnedAt: '2026-11-25T10:05:00.000Z',
        for: [{}],
      });
    }
    expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
    // What was only looked at makes room for what is looked at now.
    expect(record.options.at(-1)?.title?.text).toBe('id-399');
  });

  test('what is removed comes back by undo, with all that was done since', () => {
    const removal = (record: SessionRecord, at: number): SessionRecord => {
      const removals = [
        ...record.aims.map(({ id }) => removeAim(record, id)),
        ...record.actions.map(({ id }) => removeAction(record, id)),
        ...record.options.map((option) => removeOption(record, option)),
        ...record.evidence.flatMap(({ observation, for: filed }) => [
          unpinEvidence(record, observation),
          ...filed.map((one) => unpinEvidence(record, observation, one)),
        ]),
        switchLookedAt(record, false),
        movePlace(record, undefined),
      ];
      return removals[at % removals.length] ?? record;
    };
    const placed = done.map((record) => ({
      ...record,
      place: { gss: 'E08000012', name: 'Liverpool' },
    }));
    fc.assert(
      fc.property(placed, fc.nat(), fc.uuid(), (before, at, id) => {
        const after = removal(before, at);
        expect(undoChange(after, before, after)).toEqual(before);
        const since = addAim(
          { ...after, situation: 'since' },
          {
            id,
            kind: 'work',
            text: 'since',
            status: 'not-started',
          },
        );
        const back = undoChange(since, before, after);
        expect(back.situation).toBe('since');
        expect(back.aims.at(-1)?.text).toBe('since');
        expect({ ...back, situation: before.situation, aims: before.aims }).toEqual(before);
        expect(back.aims.filter((aim) => aim.id !== id)).toEqual(before.aims);
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

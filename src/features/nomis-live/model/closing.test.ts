import { describe, expect, test } from 'vitest';
import { value } from '@/domain/figure';
import { fleschKincaidGrade } from '../../../../scripts/readability/fleschKincaid';
import type { AreaProfile } from '@/services/pack/area';
import { closingLines, healthOf, isEmptyHanded } from './closing';
import { newnessOf, nothingNewer, onlyLive, packEnd } from './newness';
import type { Outcome, QuestionId } from './questions';
import { questionsOf, sectionsOf } from './sections';

const outcomes = (...all: readonly (readonly [QuestionId, Outcome])[]) => new Map(all);
const GONE = outcomes(['claimants', 'failed'], ['activity', 'failed']);

const LEEDS = { gss: 'E08000035', level: 'district', name: 'Leeds' } as const;

const live = (periodEnd: string) => ({
  indicator: 'claimants',
  figure: value(1),
  unit: 'people' as const,
  area: LEEDS,
  period: periodEnd.slice(0, 7),
  periodEnd,
  source: 'nomis',
});

const PACK: Pick<AreaProfile, 'sets'> = {
  sets: [
    {
      indicator: 'claimants',
      source: 'pack',
      period: '2026-03',
      rows: [live('2025-03-31'), live('2026-03-31')],
    },
  ],
};

describe('healthOf', () => {
  test.each([
    ['nothing was asked', outcomes(), false, /^Newer figures are asked/, false],
    [
      'Nomis is gone',
      GONE,
      false,
      /^Nomis is not answering\. Figures here are from the pack/,
      true,
    ],
    [
      'one answer failed',
      outcomes(['claimants', 'value'], ['activity', 'failed']),
      false,
      /^Nomis did not answer all of it/,
      true,
    ],
    [
      'it is asked again',
      outcomes(['claimants', 'waiting']),
      true,
      /^Nomis is asked once more/,
      false,
    ],
    ['it came back', outcomes(['claimants', 'value']), true, /^Nomis is back/, false],
  ] as const)('knows that %s', (_, all, isRetry, words, canTryAgain) => {
    const health = healthOf(all, isRetry);
    expect(health.words).toMatch(words);
    expect(health.canTryAgain).toBe(canTryAgain);
    expect(fleschKincaidGrade(health.words)).toBeLessThanOrEqual(7);
  });
});

describe('isEmptyHanded', () => {
  test.each([
    ['nothing was asked', outcomes(), false],
    ['one is open', outcomes(['claimants', 'failed'], ['claimant-groups', 'waiting']), false],
    ['one has figures', outcomes(['claimants', 'failed'], ['claimant-groups', 'value']), false],
    [
      'each has a reason',
      outcomes(['claimants', 'failed'], ['claimant-groups', 'not-published']),
      true,
    ],
    ['Nomis is gone', GONE, true],
  ] as const)('knows a section where %s', (_, all, expected) => {
    expect(isEmptyHanded(all, ['claimants', 'claimant-groups'])).toBe(expected);
  });
});

describe('closingLines', () => {
  const closing = { questions: ['claimants', 'activity'], only: ['reasons', 'sizes'] } as const;

  test('says once that Nomis is gone, and what is nowhere else', () => {
    expect(closingLines(GONE, closing)).toEqual([
      'Source not answering (Nomis): newer figures, why people neither work nor look and businesses by size.',
    ]);
  });

  test('has a line a reason, and none for what was not asked', () => {
    expect(closingLines(outcomes(['claimants', 'not-published']), closing)).toEqual([
      'Not published; the source does not say why (Nomis): claimants.',
    ]);
  });

  test('says how far it is where nothing is missing', () => {
    expect(closingLines(outcomes(), closing)).toEqual([
      'Nomis is asked as you read. What it does not give is named here.',
    ]);
    expect(closingLines(outcomes(['claimants', 'value'], ['activity', 'value']), closing)).toEqual([
      'Nomis answered all that this page asked.',
    ]);
  });
});

describe('newness', () => {
  const end = packEnd(PACK, 'claimants');

  test.each([
    ['2026-04-30', 'newer'],
    ['2026-03-31', 'same'],
    ['2026-02-28', 'older'],
  ] as const)('of %s is %s', (periodEnd, expected) => {
    expect(newnessOf(live(periodEnd), end)).toBe(expected);
  });

  test('is newer where the pack has nothing', () => {
    expect(newnessOf(live('2020-01-31'), packEnd(PACK, 'population'))).toBe('newer');
  });

  test('is said with the period of Nomis', () => {
    expect(nothingNewer('Claimants', live('2026-02-28'), 'older')).toBe(
      'Claimants: nothing newer has come, the newest of Nomis is February 2026.',
    );
    expect(nothingNewer('Claimants', live('2026-03-31'), 'same')).toBe(
      'Claimants: nothing newer has come, Nomis has March 2026 too.',
    );
  });
});

describe('onlyLive', () => {
  test('leaves out what the pack has for the place', () => {
    expect(onlyLive(PACK, ['claimants', 'population', 'reasons'])).toEqual([
      'population',
      'reasons',
    ]);
  });
});

describe('sectionsOf', () => {
  test.each([
    ['a district of England', LEEDS, 11],
    ['Belfast', { gss: 'N09000003', level: 'district', name: 'Belfast' }, 2],
    ['a local skills area', { gss: 'E69000037', level: 'lsip', name: 'West Yorkshire' }, 0],
  ] as const)('has for %s as many as Nomis knows', (_, area, count) => {
    expect(sectionsOf(area)).toHaveLength(count);
    const questions = questionsOf(sectionsOf(area));
    expect(new Set(questions).size).toBe(questions.length);
  });
});

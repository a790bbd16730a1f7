import { describe, expect, test } from 'vitest';
import type { DistrictIndicator } from '@/services/nomis/districts';
import { CLAIMANTS } from '../../../../tests/fixtures/map';
import { type AskedOfNomis, liveNote, newerNote } from './nomisNote';

const PACK = { ...CLAIMANTS, periodEnd: '2026-03-31' };
const answer = (periodEnd: string): AskedOfNomis => ({
  kind: 'value',
  value: {
    indicator: 'claimant-rate',
    unit: 'per-cent',
    source: 'nomis-claimant-count',
    period: 'March 2027',
    periodEnd,
    districts: {},
    references: [],
  } satisfies DistrictIndicator,
});

describe('liveNote', () => {
  test.each<[AskedOfNomis, boolean, object]>([
    [answer('2027-03-31'), true, { words: 'Asked of Nomis as you read: March 2027.' }],
    [{ kind: 'waiting' }, true, { words: 'Asking Nomis for all districts…' }],
    [{ kind: 'waiting' }, false, { words: 'Nomis has not answered yet.' }],
    [
      { kind: 'failed' },
      true,
      {
        words: 'Nomis is not answering, so this map has no figures.',
        canTryAgain: true,
      },
    ],
    [
      { kind: 'off' },
      true,
      { words: 'This map is asked of Nomis, and Nomis is switched off here.' },
    ],
    [
      { kind: 'missing', reason: 'not-collected' },
      true,
      {
        words: 'Nomis has no figures for this map just now: not collected for this place or job.',
      },
    ],
  ])('says how %j stands', (asked, isPatient, note) => {
    expect(liveNote(asked, isPatient)).toEqual(note);
  });
});

describe('newerNote', () => {
  const note = (asked: AskedOfNomis, isShown = false, isPatient = true) =>
    newerNote(PACK, asked, { isPatient, isShown });

  test('offers what is newer, and the way back', () => {
    expect(note(answer('2027-03-31'))).toEqual({
      words: 'Nomis has March 2027. The map shows March 2026.',
      switchName: 'Show the newest from Nomis',
    });
    expect(note(answer('2027-03-31'), true)).toEqual({
      words: 'The map shows March 2027, from Nomis. The app came with March 2026.',
      switchName: 'Show the figures that came with the app',
    });
  });

  test('offers nothing that is not newer', () => {
    expect(note(answer('2026-03-31'))).toEqual({ words: 'Nomis has nothing newer.' });
  });

  test('says that the figures of the app stay where Nomis has none', () => {
    expect(note({ kind: 'failed' })?.words).toBe(
      'Nomis is not answering. The map shows March 2026.',
    );
    expect(note({ kind: 'waiting' }, false, false)?.words).toBe(
      'Nomis has not answered yet. The map shows March 2026.',
    );
  });

  test('says nothing where nothing is asked', () => {
    expect(note({ kind: 'not-asked' })).toBeUndefined();
    expect(note({ kind: 'off' })).toBeUndefined();
  });
});

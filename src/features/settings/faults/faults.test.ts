import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetNoted, note, notedSoFar, onNoted, tellPagePattern } from '@/shared/errorRing';
import { faultLine } from '@/shared/faultLine';
import { ContractError, HttpStatusError, UnreachableError } from '@/shared/upstreamError';

beforeEach(() => {
  forgetNoted();
  vi.useFakeTimers({ now: new Date('2026-11-30T09:00:00Z') });
  tellPagePattern(() => '/occupations/$soc');
});

afterEach(() => {
  forgetNoted();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const linesNow = (): readonly string[] => notedSoFar().map(faultLine);

describe('what went wrong', () => {
  test.each([
    [
      new UnreachableError('x', { source: 'nomis', url: 'https://a.example/?q=1', isLate: true }),
      'an answer: no answer in time from Nomis',
    ],
    [
      new HttpStatusError('x', { source: 'lmi-for-all', url: '', status: 503, body: 'words' }),
      'an answer: refused 503 from LMI for All',
    ],
    [
      new ContractError('x', { source: 'Data pack', url: '' }),
      'an answer: an answer of another shape from the data pack',
    ],
    [
      new TypeError('Failed to fetch dynamically imported module: /a.js'),
      'an answer: a file of the app did not come',
    ],
    [new RangeError('Mary Jones is out of range'), 'an answer: a fault in the app'],
    ['only words', 'an answer: a fault in the app'],
  ])('is told in words of ours: %s', (error, says) => {
    note('answer', error);

    expect(linesNow()).toEqual([`2026-11-30 09:00:00 UTC · /occupations/$soc · ${says}`]);
  });

  test('is told once where it happens again and again, and twenty things at most', () => {
    for (let time = 0; time < 3; time += 1) note('page', new Error('a'));
    expect(linesNow()).toHaveLength(1);
    expect(linesNow()[0]).toContain('a fault in the app (3 times)');

    for (let time = 0; time < 60; time += 1) note(time % 2 ? 'page' : 'answer', new Error('a'));
    expect(linesNow()).toHaveLength(20);
  });

  test('names the place in the build, of a file that is loaded alone', () => {
    const loaded = 'https://b.example/assets/pages-1a2b3c4d.js';
    vi.spyOn(performance, 'getEntriesByName').mockImplementation((name) =>
      name === loaded
        ? [{ name, entryType: 'resource', startTime: 0, duration: 0, toJSON: () => ({}) }]
        : [],
    );
    const error = new Error('see https://b.example/assets/Mary-Jones.js:1:1');
    error.stack = `Error: ${error.message}\n    at f (${loaded}:12:34)\n    at g (${loaded}:5:6)`;
    note('page', error);

    expect(linesNow()[0]).toContain('· pages-1a2b3c4d.js:12:34');
    expect(linesNow()[0]).not.toContain('Mary');
  });

  test('is told to who listens, until they stop', () => {
    const heard = vi.fn<() => void>();
    const stop = onNoted(heard);
    note('page', new Error('a'));
    stop();
    note('page', new Error('b'));

    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('never has a word of an error, of what was typed, of a body or of an address in it', () => {
    const client = fc.stringMatching(/^ZZ[A-Za-z0-9 £@.,:/?&=#%-]{3,40}$/);
    const failures = client.chain((words) =>
      fc.constantFrom(
        new Error(words),
        new TypeError(words, { cause: new Error(words) }),
        Object.assign(new Error(words), {
          name: words,
          code: words,
          stack: `${words}\n at ${words}`,
        }),
        Object.assign(new Error(words), {
          stack: `    at x (https://a.example/assets/${words}.js:1:1)`,
        }),
        new HttpStatusError(words, { source: words, url: words, status: 500, body: words }),
        new UnreachableError(words, { source: 'nomis', url: words, cause: words }),
        new ContractError(words, { source: words, url: `https://a.example/?area=${words}` }),
        words,
        { message: words },
      ),
    );
    fc.assert(
      fc.property(failures, fc.constantFrom('page', 'answer', 'script'), (failure, place) => {
        forgetNoted();
        note(place, failure);
        expect(JSON.stringify(notedSoFar())).not.toContain('ZZ');
        expect(linesNow().join('\n')).not.toContain('ZZ');
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { Health } from './health';
import { liveLineWords, type Standing } from './liveLineWords';

const lmi = (health: Health, savedDay?: string): Standing => ({
  name: 'LMI for All',
  health,
  ...(savedDay === undefined ? {} : { savedDay }),
});
const nomis = (health: Health): Standing => ({ name: 'Nomis', health });

describe('the closing line', () => {
  test.each([
    ['answering', 'LMI for All and Nomis are answering now.'],
    [
      'silent',
      'LMI for All and Nomis are not answering. The figures that come with the app stand.',
    ],
    ['off', 'LMI for All and Nomis are switched off here.'],
    ['unknown', 'These figures come with the app.'],
  ] as const)('says it once of both: %s', (health, words) => {
    expect(liveLineWords([lmi(health), nomis(health)])).toBe(words);
  });

  test('says nothing of either until both are known', () => {
    expect(liveLineWords([lmi('unknown'), nomis('silent')])).toBe(
      'These figures come with the app.',
    );
  });

  test('says apart what differs', () => {
    expect(liveLineWords([lmi('silent'), nomis('answering')])).toBe(
      'Nomis is answering now. LMI for All is not answering. The figures that come with the app stand.',
    );
    expect(liveLineWords([lmi('off'), nomis('silent')])).toBe(
      'Nomis is not answering. The figures that come with the app stand. LMI for All is switched off here.',
    );
  });

  test('dates the answers kept of a service that is silent', () => {
    expect(liveLineWords([lmi('silent', '2026-11-28')])).toBe(
      'LMI for All is not answering. Answers of LMI for All are those of 28 November 2026.',
    );
  });

  test('dates nothing of a service that answers', () => {
    expect(liveLineWords([lmi('answering', '2026-11-28')])).toBe('LMI for All is answering now.');
  });
});

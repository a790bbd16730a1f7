// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';

const words: { come: () => void; asked: number } = vi.hoisted(() => ({
  come: () => undefined,
  asked: 0,
}));

vi.mock('./languages/welsh', async () => {
  words.asked += 1;
  await new Promise<void>((come) => {
    words.come = come;
  });
  return { WELSH: { language: 'cy', marked: () => 'Cymraeg' } };
});

const choose = (key: string, word: string) => {
  localStorage.setItem(key, word);
  dispatchEvent(new StorageEvent('storage'));
};

beforeEach(() => localStorage.clear());

test('who goes back to English before the Welsh has come stays in English', async () => {
  const { followLanguage } = await import('./followLanguage');
  await followLanguage();
  choose('bearings.language', 'cy');
  await vi.waitFor(() => expect(words.asked).toBe(1));
  // Another choice of the browser is no reason to ask again.
  choose('bearings.pay-unit', 'year');
  choose('bearings.language', 'en');
  words.come();
  await vi.waitFor(async () => expect((await import('./languages/welsh')).WELSH).toBeDefined());
  expect(document.documentElement.lang).not.toBe('cy');
  choose('bearings.language', 'cy');
  await vi.waitFor(() => expect(document.documentElement.lang).toBe('cy'));
  expect(words.asked).toBe(1);
});

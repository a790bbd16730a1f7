// @vitest-environment jsdom
import { inEnglish } from '@/shared/words/inEnglish';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { handoutJobs, handoutPins, handoutSteps } from '@/domain/record';
import { reviewPins } from '@/domain/review';
import { TRAINING_WORDS, trainingId } from '@/domain/training';
import { mailText } from '@/features/handout/model/mailText';
import { sheetOf } from '@/features/handout/model/sheet';
import { figuresAround } from '@/features/session/model/reread';
import { trainingRecord } from '@/features/session/model/trainingRecord';
import { whatChangedView } from '@/features/session/model/whatChanged';
import { readSample } from '@/routes/-sample';
import { packQueries } from '@/services/pack/queries';
import { parseRecord } from '@/services/vault/recordSchema';
import { randomId } from '@/services/vault/randomId';
import { servedFromData } from '../support/packFromData';

// The pack is made from the tables, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const TODAY = '2026-11-30';
let client: QueryClient;

beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T12:00:00Z`) });
  vi.stubGlobal('fetch', async (url: string) => servedFromData(url));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const sample = async () => trainingRecord(trainingId(1), TODAY, await readSample(client));

test('the sample session has real figures: a review finds each in its table, and one that changed', async () => {
  const record = await sample();
  const [figures, reference] = await Promise.all([
    figuresAround(client, record),
    client.query(packQueries.sources()),
  ]);
  const indicatorOf = (id: string) => reference.indicators.find((one) => one.id === id);
  const reviewed = reviewPins(record.evidence, figures, indicatorOf);
  expect(reviewed.map(({ pinned, change }) => [pinned.observation.indicator, change.kind])).toEqual(
    [
      ['pay-hourly', 'same'],
      ['adverts-here', 'same'],
      ['projected-jobs', 'same'],
      ['pay-hourly', 'same'],
      ['claimant-rate', expect.stringMatching(/^(?:changed|within)$/)],
    ],
  );
  const view = whatChangedView(record, reviewed, TODAY);
  expect(view.changes).toHaveLength(1);
  expect(view.overdue).toEqual(['Write a first draft of the CV: client, by 23 November 2026']);
  expect(view.due).toHaveLength(3);
});

test('the sample session has jobs, place and titles of our lists, and is whole as a real one is', async () => {
  const record = await sample();
  expect(record.place).toEqual({ gss: 'E08000014', name: 'Sefton', town: 'Bootle' });
  expect(record.options.map(({ title, stage }) => [title?.text, stage])).toEqual([
    ['Care worker', 'shortlisted'],
    ['Van driver', 'shortlisted'],
    ['Security guard', 'ruled-out'],
  ]);
  const asReal = { ...record, id: randomId() };
  expect(parseRecord(asReal)).toEqual(asReal);
});

test('the hand-out of the sample session says what it is, on paper and by e-mail; a real one does not', async () => {
  const record = await sample();
  const content = {
    jobs: handoutJobs(record).map((job) => ({ soc: job.soc.code, title: 'x', lines: [] })),
    near: [],
    pins: handoutPins(record).map(({ label }) => ({ text: label, source: '' })),
    steps: handoutSteps(record),
    reviewOn: record.close.reviewOn,
    help: [],
    contact: [],
    madeOn: TODAY,
  };
  const sheet = sheetOf({ ...content, isTraining: true });
  expect(inEnglish(sheet.title)).toBe(`${TRAINING_WORDS}. Your jobs and your next steps`);
  expect(mailText(sheet, inEnglish).startsWith(TRAINING_WORDS)).toBe(true);
  expect(sheet.steps).toHaveLength(3);
  expect(inEnglish(sheetOf(content).title)).toBe('Your jobs and your next steps');
});

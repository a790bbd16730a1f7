// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { OccupationPage } from '@/features/occupation/OccupationPage';
import { SECTION_IDS } from '@/features/occupation/openSections';
import { createLmiClient } from '@/services/lmi/client';
import { LmiContext } from '@/services/lmi/lmiContext';
import { createNomisClient } from '@/services/nomis/client';
import { NomisContext } from '@/services/nomis/nomisContext';
import { Kit } from '@/ui/Kit';
import { parseTable } from '../../scripts/pack/csv';
import { type JobAndPlace, sixtyPages } from '../../scripts/readability/pageText';
import { InRouter } from '../support/inRouter';
import { servedFromData } from '../support/packFromData';
import { stubBrowser } from '../support/stubBrowser';

/**
 * tests/data/sixty-sentences.csv was worked out from the tables in data/ by hand and by arithmetic of
 * its own, without the app: what it says must stand on the page, word for word. A blank sentence must
 * not be said there.
 */
const SENTENCES = parseTable(
  'sixty-sentences',
  readFileSync(resolve(import.meta.dirname, '../data/sixty-sentences.csv'), 'utf8'),
  ['page', 'part', 'sentence'],
).rows;

/** How a sentence of each part begins or goes on, whatever its figures: for those not to be said. */
const KINDS: Readonly<Record<string, RegExp>> = {
  'answer-pay': /across the UK earn|^The least an employer may pay/,
  'pay-second': /work part time: half work|In April 2025, half of|This work is now in \d/,
  'self-employed': /were self-employed in 2018/,
  here: /people who live in .* work in|say how many people here work|no count of people/,
  adverts: /adverts? for|count of adverts for/,
  outlook: /are projected in .* by 2035|Little change is likely in jobs/,
  levels: /jobs in 2025, about .* in 2035, projected/,
  openings: /jobs a year come free|Openings here are left out/,
  'needs-short': /^Before you start: |before you start\.$/,
  'none-by-law': /No licence by law\./,
  'no-rules': /has not looked up rules for this job/,
  nation:
    /pay in .* than across the UK|pay in .* the same as across the UK|no figure for Northern Ireland/,
};

const WORDS_OF_THE_APP = /cannot say|not collected|not answering|\brungs?\b/i;
const MOST_WORDS = 30;

/** A busy machine takes its time. */
const PATIENT = { timeout: 20_000 };

interface ReadPage {
  readonly answer: string;
  /** Each block of the page's main part, as text on one line. */
  readonly blocks: readonly string[];
}

const ROWS = sixtyPages();
const read = new Map<number, ReadPage>();

const oneLine = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

async function readPage({ soc2010, as, gss, near }: JobAndPlace): Promise<ReadPage> {
  const { container } = render(
    <InRouter>
      <QueryClientProvider
        client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
      >
        <LmiContext value={createLmiClient({ baseUrl: null })}>
          <NomisContext value={createNomisClient({ baseUrl: null })}>
            <Kit>
              <Suspense>
                <OccupationPage
                  soc={soc2010}
                  area={gss}
                  asked={{ ...(as === '' ? {} : { as }), ...(near === '' ? {} : { near }) }}
                  open={SECTION_IDS}
                  onOpen={() => undefined}
                  onReach={() => undefined}
                  actions={null}
                />
              </Suspense>
            </Kit>
          </NomisContext>
        </LmiContext>
      </QueryClientProvider>
    </InRouter>,
  );
  await screen.findByRole('region', { name: 'At a glance' }, PATIENT);
  // What is opened last is read last: tasks and signposts have files of their own.
  await screen.findByRole('heading', { name: 'Careers pages' }, PATIENT);
  const found = container.querySelectorAll('h3, p, li, dd, td, th, caption, figcaption, summary');
  const page = {
    answer: oneLine(container.querySelector('header > p')?.textContent ?? ''),
    blocks: [...found].map(({ textContent }) => oneLine(textContent)),
  };
  cleanup();
  return page;
}

stubBrowser();

/** The pack's files are served as the app asks for them, on a day that does not change. */
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T12:00:00Z') });
  // Nothing comes near here: no chart is drawn.
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.stubGlobal('fetch', async (url: string) => servedFromData(url));
  for (const [index, row] of ROWS.entries()) read.set(index + 1, await readPage(row));
}, 300_000);

afterAll(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function pageOf(number: number): ReadPage {
  const page = read.get(number);
  if (!page) throw new RangeError(`There is no page ${number}`);
  return page;
}

/** The sentences of a text: a full stop, then a capital. */
const sentencesIn = (text: string) => text.split(/(?<=[.])\s+(?=\p{Lu})/u);

/** What is said of England on pages of other nations is said to be so, and is no sentence of theirs. */
const ofThisPlace = (blocks: readonly string[]) =>
  blocks.filter((block) => !block.includes('For England: '));

/** What a row of the table finds wrong on its page; nothing where all is as it must be. */
function faultOf(row: Readonly<Record<string, string>>): readonly string[] {
  const { page = '', part = '', sentence = '' } = row;
  const { answer, blocks } = pageOf(Number(page));
  const kind = KINDS[part];
  if (!kind) throw new RangeError(`There is no part ${part}`);
  const alike = () => blocks.filter((block) => kind.test(block));
  if (sentence === '')
    return ofThisPlace(alike()).map((block) => `${part} is not to be said: ${block}`);
  const where = part === 'answer-pay' ? [answer] : blocks;
  return sentencesIn(sentence)
    .filter((one) => !where.some((block) => block.includes(one)))
    .map((one) => `${part} is missing: ${one} | said: ${shortest(alike())}`);
}

const shortest = (texts: readonly string[]): string =>
  texts.toSorted((a, b) => a.length - b.length)[0] ?? 'nothing like it';

/** The one page whose people are in several sub-major groups, the largest of them under 80%. */
const SPREAD = { page: 36, work: 'business and finance', share: '75%' };

const NAMED = ROWS.map((row, index) => ({ ...row, page: index + 1 }));

describe.each(NAMED)('page $page, $soc2010 as “$as” in $gss', ({ page }) => {
  test('says the sentences worked out by hand and none that may not be said', () => {
    const rows = SENTENCES.filter((row) => row['page'] === String(page));
    expect(rows).toHaveLength(Object.keys(KINDS).length);
    expect(rows.flatMap(faultOf)).toEqual([]);
  });

  test('answers in at most 30 words, without an excuse', () => {
    const { answer } = pageOf(page);
    expect(answer).not.toBe('');
    expect(answer).not.toMatch(WORDS_OF_THE_APP);
    // The answer beside its count, so that a failure shows what is too long.
    const words = answer.split(' ').length;
    expect({ answer, words }).toEqual({ answer, words: Math.min(words, MOST_WORDS) });
  });
});

const OUTSIDE = NAMED.filter(({ gss }) => !gss.startsWith('E'));

test.each(OUTSIDE)('page $page, in $gss, does not answer with England', ({ page }) => {
  expect(pageOf(page).answer).not.toContain('England');
});

describe('the sixty pages', () => {
  test('each have a row for every part', () => {
    expect(SENTENCES).toHaveLength(ROWS.length * Object.keys(KINDS).length);
  });

  test('never say “a hour”', () => {
    const wrong = NAMED.filter(({ page }) =>
      pageOf(page).blocks.some((block) => /\ba hour\b/.test(block)),
    );
    expect(wrong.map(({ page }) => page)).toEqual([]);
  });

  test('name the largest wider group with its share where the work is spread over several', () => {
    const spread = pageOf(SPREAD.page).blocks.filter((block) => block.includes(SPREAD.share));
    expect(spread.filter((block) => block.includes(SPREAD.work))).not.toEqual([]);
  });

  test('say that a record does not always stop a person wherever a check of one is named', () => {
    const bare = NAMED.filter(({ page }) =>
      pageOf(page).blocks.some((block) => /criminal record|PVG|AccessNI|vetting/.test(block)),
    ).filter(
      ({ page }) =>
        !pageOf(page).blocks.some((block) => block.includes('A record does not always stop you.')),
    );
    expect(bare.map(({ page }) => page)).toEqual([]);
  });
});

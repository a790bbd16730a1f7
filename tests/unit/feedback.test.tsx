// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FeedbackPage } from '@/features/help/FeedbackPage';
import { browserFamily } from '@/features/help/feedback/browserFamily';
import { type Feedback, feedbackText, mailLink } from '@/features/help/feedback/feedbackText';
import { OTHER_PAGE, PAGE_KINDS, pageKind } from '@/features/help/feedback/pageKinds';
import { SessionProvider } from '@/features/session/SessionProvider';
import { useSessionStore } from '@/features/session/useSession';
import { forgetNoted, note, tellPagePattern } from '@/shared/errorRing';
import { notePageLeft, pageBefore } from '@/shared/pageBefore';
import { HttpStatusError } from '@/shared/upstreamError';
import { Kit } from '@/ui/Kit';
import { servedFromData } from '../support/packFromData';
import { stubBrowser } from '../support/stubBrowser';

stubBrowser();

const FULL: Feedback = {
  words: '  The pay is of last year. ',
  page: 'A job, or a wider group of jobs',
  app: '0.1.0, build abc',
  figures: 'edition 1 of 2026-12-01',
  browser: 'Firefox 140 on Windows',
  faults: ['2026-12-01 09:00:00 UTC · /map · an answer: refused 503 from Nomis'],
};

describe('the text of feedback', () => {
  test('has the words, then what the app knows of itself, then what went wrong', () => {
    expect(feedbackText(FULL)).toBe(`Feedback on Bearings

What is wrong:
The pay is of last year.

Page: A job, or a wider group of jobs
App: 0.1.0, build abc
Figures: edition 1 of 2026-12-01
Browser: Firefox 140 on Windows

What went wrong in this tab:
2026-12-01 09:00:00 UTC · /map · an answer: refused 503 from Nomis
`);
    expect(feedbackText({ ...FULL, words: ' ', faults: [] })).not.toContain('went wrong');
  });

  test('goes into a mail whole where mail programs take it, else by copying', () => {
    const text = feedbackText(FULL);
    const { href, isWhole } = mailLink('help@example.org', text);
    const { protocol, pathname, searchParams } = new URL(href);
    expect([protocol, pathname, isWhole]).toEqual(['mailto:', 'help@example.org', true]);
    expect(searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(text);
    const long = mailLink('help@example.org', text + 'é'.repeat(1000));
    expect(long.isWhole).toBe(false);
    expect(new URL(long.href).searchParams.get('body')).toBe('Paste the text here.');
  });
});

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0',
    'Edge 141 on Windows',
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    'Firefox 140 on Linux',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
    'Safari 18 on macOS',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    'Safari 18 on iOS',
  ],
  [
    'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36',
    'Chrome 141 on Android',
  ],
  ['Some program of Mary Jones', 'another browser'],
])('a browser is named by its family alone: %s', (userAgent, family) => {
  expect(browserFamily(userAgent)).toBe(family);
});

describe('the kind of page', () => {
  test('is known for every page of the app but the help', () => {
    const tree = readFileSync(resolve(import.meta.dirname, '../../src/routeTree.gen.ts'), 'utf8');
    const [, block = ''] = /interface FileRoutesByTo \{([^}]*)\}/.exec(tree) ?? [];
    const patterns = [...block.matchAll(/^ {2}'([^']+)'/gm)].map(([, pattern = '']) => pattern);
    const outside = patterns.filter((pattern) => !pattern.startsWith('/help'));
    expect(outside.toSorted()).toEqual(Object.keys(PAGE_KINDS).toSorted());
    expect(outside.map(pageKind)).not.toContain(OTHER_PAGE);
  });

  test('is that of the page before the help, by its pattern', () => {
    notePageLeft('/sessions/$id/');
    notePageLeft('/help/glossary');
    expect(pageKind(pageBefore())).toBe('The desk of a session');
    expect(pageKind(undefined)).toBe(OTHER_PAGE);
  });
});

/** What a client might be known by, in every place the app has for words. */
const CLIENT = {
  reference: 'zqfeedref1',
  situation: 'zqfeedsituation',
  notes: 'zqfeednotes',
  step: 'zqfeedstep',
  place: 'zqfeedplace',
  address: 'zqfeedaddress',
  title: 'zqfeedtitle',
  contact: 'zqfeedcontact',
  fault: 'zqfeedfault',
  agent: 'zqfeedagent',
} as const;

function PlantedDesk() {
  const desk = useSessionStore();
  return (
    <button
      type="button"
      onClick={() =>
        desk.update((now) => ({
          ...now,
          reference: CLIENT.reference,
          situation: CLIENT.situation,
          privateNotes: CLIENT.notes,
          place: { gss: 'E08000014', name: CLIENT.place },
          actions: [
            {
              id: 's',
              what: CLIENT.step,
              owner: 'client',
              due: '2026-12-04',
              status: 'not-started',
              signpost: CLIENT.step,
            },
          ],
        }))
      }
    >
      plant
    </button>
  );
}

describe('the page of feedback', () => {
  beforeEach(() => {
    vi.stubGlobal('fetch', async (url: string) => servedFromData(url));
    tellPagePattern(() => '/occupations/$soc');
    notePageLeft('/occupations/$soc');
  });
  afterEach(() => {
    forgetNoted();
    localStorage.clear();
    history.replaceState(null, '', '/');
    document.title = '';
    vi.unstubAllGlobals();
  });

  function draw(supportEmail?: string): void {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <SessionProvider>
          <PlantedDesk />
          <Kit>
            <FeedbackPage supportEmail={supportEmail} />
          </Kit>
        </SessionProvider>
      </QueryClientProvider>,
    );
  }
  const text = () => screen.getByLabelText<HTMLTextAreaElement>('The whole text').value;

  test('holds nothing about a client, whatever was written, looked at or went wrong', async () => {
    history.replaceState(null, '', `/help/feedback?as=${CLIENT.address}#${CLIENT.address}`);
    document.title = CLIENT.title;
    localStorage.setItem('bearings.contact.name', CLIENT.contact);
    vi.stubGlobal('navigator', { userAgent: `Firefox/140 ${CLIENT.agent}` });
    note('page', Object.assign(new Error(CLIENT.fault), { stack: CLIENT.fault }));
    const url = `https://a.example/?as=${CLIENT.fault}`;
    note(
      'answer',
      new HttpStatusError(CLIENT.fault, {
        source: CLIENT.fault,
        url,
        status: 503,
        body: CLIENT.fault,
      }),
    );
    draw('help@example.org');
    fireEvent.click(screen.getByRole('button', { name: 'plant' }));
    fireEvent.click(screen.getByLabelText(/^With what went wrong/));
    fireEvent.change(screen.getByLabelText('What is wrong'), { target: { value: 'It is slow.' } });
    await screen.findByText(/edition \w+ of \d{4}-\d\d-\d\d/);

    const mail = screen.getByRole('link', { name: /^Open a mail to / }).getAttribute('href') ?? '';
    const planted = Object.values(CLIENT);
    expect(planted.filter((word) => text().includes(word))).toEqual([]);
    expect(planted.filter((word) => decodeURIComponent(mail).includes(word))).toEqual([]);
    expect(
      text()
        .match(/^.*$/gm)
        ?.filter((line) => line !== ''),
    ).toEqual([
      'Feedback on Bearings',
      'What is wrong:',
      'It is slow.',
      'Page: A job, or a wider group of jobs',
      expect.stringMatching(/^App: \d+\.\d+\.\d+, build \w+$/),
      expect.stringMatching(/^Figures: edition \w+ of \d{4}-\d\d-\d\d$/),
      'Browser: Firefox 140',
      'What went wrong in this tab:',
      expect.stringMatching(/UTC · \/occupations\/\$soc · a page: a fault in the app$/),
      expect.stringMatching(
        /UTC · \/occupations\/\$soc · an answer: refused 503 from another service$/,
      ),
    ]);
  });

  test('has what went wrong only on asking, and no mail where no address is set', () => {
    note('page', new Error('x'));
    draw();
    expect(text()).not.toContain('went wrong');
    fireEvent.click(screen.getByLabelText(/^With what went wrong/));
    expect(text()).toContain('a fault in the app');
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('Send it to whoever gave you Bearings.')).toBeDefined();
  });

  test('copies what it shows, and nothing by itself', async () => {
    const writeText = vi.fn<(copied: string) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal('navigator', { userAgent: 'Firefox/140', clipboard: { writeText } });
    draw();
    await waitFor(() => expect(text()).toContain('Figures: edition'));
    fireEvent.change(screen.getByLabelText('What is wrong'), {
      target: { value: 'Hard to read.' },
    });
    expect(writeText).not.toHaveBeenCalled();
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    });
    expect(writeText.mock.calls).toEqual([[text()]]);
    expect(text()).toContain('Hard to read.');
  });
});

// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createLmiClient, LMI_BASE_URL } from '@/services/lmi/client';
import { LmiContext, useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { createNomisClient, NOMIS_BASE_URL } from '@/services/nomis/client';
import { NomisContext } from '@/services/nomis/nomisContext';
import { fakeFetch, neverAnswering } from '../../tests/fakes/fakeFetch';
import { instantQueue } from '../../tests/fakes/instantQueue';
import { answerLmi, type LmiMode } from '../../tests/fakes/lmi';
import { answerNomis, type NomisMode } from '../../tests/fakes/nomis';
import { LiveLine } from './LiveLine';
import { LivePart } from './LivePart';
import { OnRequest } from './OnRequest';

const SOC = '5314';
const NAME = 'Openings a year';

function Openings() {
  const lmi = useLmi();
  return (
    <LivePart
      service="lmi"
      name={NAME}
      query={lmiQueries.replacementDemand(lmi, SOC)}
      lines={2}
      view={({ perYear }) => (perYear.figure.kind === 'value' ? perYear.figure.value : undefined)}
      render={(jobs) => <p>{`${jobs} jobs`}</p>}
    />
  );
}

/** A page: one part, one that opens, the closing line; and a way to leave it and come back. */
function Page() {
  const [isHere, setHere] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setHere(!isHere)}>
        Turn
      </button>
      <main>
        {isHere ? (
          <>
            <Openings />
            <OnRequest service="lmi" summary="More of it">
              <p>Opened</p>
            </OnRequest>
            <LiveLine services={['lmi', 'nomis']} />
          </>
        ) : null}
      </main>
    </>
  );
}

interface Modes {
  lmi: LmiMode | ((path: string) => LmiMode);
  nomis: NomisMode;
}

interface ShowOptions {
  readonly isOn?: boolean;
  readonly fetch?: typeof globalThis.fetch;
  readonly queries?: QueryClient;
}

function show(modes: Modes, { isOn = true, fetch, queries = new QueryClient() }: ShowOptions = {}) {
  const lmiOf = ({ pathname }: URL) =>
    typeof modes.lmi === 'string' ? modes.lmi : modes.lmi(pathname);
  const lmi = fakeFetch((url) => answerLmi(url, lmiOf(url)));
  const nomis = fakeFetch((url) => answerNomis(url, modes.nomis));
  const lmiClient = createLmiClient({
    baseUrl: isOn ? LMI_BASE_URL : null,
    fetch: fetch ?? lmi.fetch,
    queue: instantQueue([1000]).queue,
  });
  const nomisClient = createNomisClient({
    baseUrl: isOn ? NOMIS_BASE_URL : null,
    fetch: fetch ?? nomis.fetch,
    queue: instantQueue([2000]).queue,
  });
  render(
    <QueryClientProvider client={queries}>
      <LmiContext value={lmiClient}>
        <NomisContext value={nomisClient}>
          <Page />
        </NomisContext>
      </LmiContext>
    </QueryClientProvider>,
  );
  return { askedOfLmi: lmi.asked, askedOfNomis: nomis.asked, queries };
}

const main = () => screen.getByRole('main');
const turn = () => fireEvent.click(screen.getByRole('button', { name: 'Turn' }));
const tryAgain = () => screen.getByRole('button', { name: 'Try again' });
const BOTH_SILENT =
  'LMI for All and Nomis are not answering. The figures that come with the app stand.';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('a service that answers', () => {
  test('is asked one small question, then those of the page, each once', async () => {
    const { askedOfLmi, askedOfNomis } = show({ lmi: 'good', nomis: 'good' });
    expect(await screen.findByText('5432.1 jobs')).toBeTruthy();
    expect(await screen.findByText('LMI for All and Nomis are answering now.')).toBeTruthy();
    expect(askedOfLmi.map((url) => url.replace(LMI_BASE_URL, ''))).toEqual([
      'soc/code/5314',
      `wf/replacement_demand?soc=${SOC}`,
    ]);
    expect(askedOfNomis).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  test('is not asked again by the next page, until ten minutes have passed', async () => {
    const { askedOfLmi } = show({ lmi: 'good', nomis: 'good' });
    await screen.findByText(/are answering now/);
    const health = () => askedOfLmi.filter((url) => url.endsWith('soc/code/5314')).length;
    turn();
    turn();
    await screen.findByText(/are answering now/);
    expect(health()).toBe(1);
    turn();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 * 60 * 1000 + 1 });
    turn();
    await waitFor(() => expect(health()).toBe(2));
  });
});

describe('services that are silent', () => {
  test.each(['gone', 'busy', 'broken', 'parked', 'null-body', 'slow-down'] as const)(
    'leave one line about both and nothing else, asked one question: %s',
    async (mode) => {
      const { askedOfLmi } = show({ lmi: mode, nomis: 'gone' });
      await screen.findByText(BOTH_SILENT);
      expect(main().textContent).toBe(`${BOTH_SILENT}Try again`);
      expect(new Set(askedOfLmi)).toEqual(new Set([`${LMI_BASE_URL}soc/code/5314`]));
    },
  );

  test('leave nothing and no wait while it is not known that they are', () => {
    show({ lmi: 'good', nomis: 'good' }, { fetch: neverAnswering });
    expect(main().textContent).toBe('These figures come with the app.');
  });

  test('are said once, and the line takes the focus when they are back', async () => {
    const modes: Modes = { lmi: 'gone', nomis: 'gone' };
    show(modes);
    await screen.findByText(BOTH_SILENT);
    modes.lmi = 'good';
    modes.nomis = 'good';
    tryAgain().focus();
    fireEvent.click(tryAgain());
    expect(await screen.findByText(/jobs$/)).toBeTruthy();
    const line = await screen.findByText('LMI for All and Nomis are answering now.');
    await waitFor(() => expect(document.activeElement).toBe(line.closest('p')));
  });

  test('keep the button and its focus where they are silent once more', async () => {
    const { askedOfLmi } = show({ lmi: 'gone', nomis: 'gone' });
    await screen.findByText(BOTH_SILENT);
    const before = askedOfLmi.length;
    tryAgain().focus();
    fireEvent.click(tryAgain());
    await waitFor(() => expect(askedOfLmi.length).toBeGreaterThan(before));
    await waitFor(() => expect(tryAgain().getAttribute('aria-disabled')).toBe('false'));
    expect(document.activeElement).toBe(tryAgain());
    expect(main().textContent).toBe(`${BOTH_SILENT}Try again`);
  });

  test('leave an answer kept from before, dated in the line', async () => {
    const queries = new QueryClient();
    await queries.query(
      lmiQueries.replacementDemand(
        createLmiClient({
          baseUrl: LMI_BASE_URL,
          fetch: fakeFetch((url) => answerLmi(url, 'good')).fetch,
        }),
        SOC,
      ),
    );
    const { askedOfLmi } = show({ lmi: 'gone', nomis: 'good' }, { queries });
    expect(screen.getByText(/jobs$/)).toBeTruthy();
    expect(
      await screen.findByText(
        /^Nomis is answering now. LMI for All is not answering. Answers of LMI for All are those of \d+ \w+ \d{4}\.$/,
      ),
    ).toBeTruthy();
    expect(askedOfLmi.filter((url) => url.includes('replacement'))).toEqual([]);
  });

  test('are not asked where they are switched off', () => {
    const { askedOfLmi, askedOfNomis } = show({ lmi: 'good', nomis: 'good' }, { isOn: false });
    expect(main().textContent).toBe('LMI for All and Nomis are switched off here.');
    expect([...askedOfLmi, ...askedOfNomis]).toEqual([]);
  });
});

describe('a part of a service that answers', () => {
  const onlyHealth = (mode: LmiMode) => (path: string) =>
    path.includes('soc/code') ? 'good' : mode;
  const FAILED = `${NAME}: LMI for All is not answering this.`;

  test('says in one sentence that it failed, and comes back on Try again with the focus', async () => {
    const modes: Modes = { lmi: onlyHealth('broken'), nomis: 'good' };
    show(modes);
    expect(await screen.findByText(FAILED)).toBeTruthy();
    modes.lmi = 'good';
    tryAgain().focus();
    fireEvent.click(tryAgain());
    const answer = await screen.findByText(/jobs$/);
    expect(screen.queryByText(FAILED)).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(answer.parentElement));
  });

  test('is not asked again by coming back to the page', async () => {
    const { askedOfLmi } = show({ lmi: onlyHealth('broken'), nomis: 'good' });
    await screen.findByText(FAILED);
    const before = askedOfLmi.length;
    turn();
    turn();
    expect(await screen.findByText(FAILED)).toBeTruthy();
    expect(askedOfLmi.length).toBe(before);
  });

  test('says why it has nothing, without a way to ask again', async () => {
    show({ lmi: onlyHealth('error-200'), nomis: 'good' });
    expect(
      await screen.findByText(`${NAME}: not collected for this place or job (LMI for All).`),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  test.each(['slow-down', 'slow-down-429', 'null-body', 'impossible'] as const)(
    'takes a bad minute for no fact: %s',
    async (mode) => {
      show({ lmi: onlyHealth(mode), nomis: 'good' });
      expect(await screen.findByText(FAILED)).toBeTruthy();
    },
  );

  test('draws what opens only once it is opened', async () => {
    show({ lmi: 'good', nomis: 'good' });
    const details = (await screen.findByText('More of it')).closest('details');
    expect(screen.queryByText('Opened')).toBeNull();
    if (details) {
      details.open = true;
      fireEvent(details, new Event('toggle'));
    }
    expect(screen.getByText('Opened')).toBeTruthy();
  });
});

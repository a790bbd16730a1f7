// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { missing } from '@/domain/figure';
import { createLmiClient } from '@/services/lmi/client';
import { LmiContext } from '@/services/lmi/lmiContext';
import { createNomisClient } from '@/services/nomis/client';
import { NomisContext } from '@/services/nomis/nomisContext';
import type { AreaProfile } from '@/services/pack/area';
import type { OccupationProfile } from '@/services/pack/occupation';
import { packQueries } from '@/services/pack/queries';
import { Kit } from '@/ui/Kit';
import { fakeFetch } from '../../../../tests/fakes/fakeFetch';
import { instantQueue } from '../../../../tests/fakes/instantQueue';
import { answerLmi, type LmiMode } from '../../../../tests/fakes/lmi';
import { answerNomis, type NomisMode } from '../../../../tests/fakes/nomis';
import { InRouter } from '../../../../tests/support/inRouter';
import { AdvertsLive } from '../adverts/live';
import { HereLive } from '../here/live';
import { HoursLive } from '../hours/live';
import { MoreLive } from '../more/live';
import { NeedsLive } from '../needs/live';
import { OpeningsLive } from '../openings/live';
import { OutlookLive } from '../outlook/live';
import { PayLive } from '../pay/live';

const [SOC, LEEDS] = ['5314', 'E08000035'];

const group = { edition: 'SOC 2010', code: SOC, title: 'Plumbers' } as const;

const profile: OccupationProfile = {
  group,
  wider: { major: group, subMajor: group, minor: group },
  otherTitles: ['Heating engineer', 'Plumber'],
  titleCount: 2,
  crosswalk: [],
  group2020: () => group,
  pay: [],
  jobs2025: () => ({ all: missing('not-published'), fullTime: missing('not-published') }),
  sets: [],
  onet: {
    members: [
      {
        code: '47-2152.00',
        title: 'Plumbers, Pipefitters, and Steamfitters',
        weight: 1,
        profiles: 1,
        alsoByIsco: true,
        hasRatings: true,
        jobZone: 3,
      },
    ],
    skills: [],
    knowledge: [],
    abilities: [],
    interests: [],
    values: [],
  },
  careersProfiles: [],
  apprenticeships: [],
  requirements: [],
  searchTitle: 'Plumber',
};

const leeds: AreaProfile = {
  area: { gss: LEEDS, level: 'district', name: 'Leeds' },
  region: { gss: 'E12000003', level: 'region', name: 'Yorkshire and The Humber' },
  nation: { gss: 'E92000001', level: 'nation', name: 'England' },
  point: { latitude: 53.8, longitude: -1.5 },
  districts: [],
  towns: [],
  sets: [],
};

const TITLES = {
  '53': 'Skilled construction and building trades',
  [SOC]: 'Plumbers',
  '2231': 'Nurses',
};

const GROUPS = {
  soc2010: TITLES,
  soc2020: {},
  plain: { soc2010: { '53': 'building trades' }, soc2020: {} },
};

/** What LMI for All answers, by address: a mode for all of it, or one for some. */
type Answering = LmiMode | ((endpoint: string) => LmiMode);

const OF = { soc: SOC, area: LEEDS };

const TOPICS = {
  pay: <PayLive {...OF} />,
  here: <HereLive {...OF} />,
  adverts: <AdvertsLive {...OF} title="Boiler installer" town="Otley" />,
  needs: <NeedsLive {...OF} />,
  outlook: <OutlookLive {...OF} />,
  openings: <OpeningsLive {...OF} />,
  hours: <HoursLive {...OF} />,
  more: <MoreLive {...OF} />,
} as const;

function show(answering: Answering, nomisMode: NomisMode = 'good') {
  const modeOf = typeof answering === 'string' ? () => answering : answering;
  return showWith(
    fakeFetch((url) => answerLmi(url, modeOf(url.pathname))),
    fakeFetch((url) => answerNomis(url, nomisMode)),
  );
}

function showWith(
  fake: ReturnType<typeof fakeFetch>,
  fakeNomis = fakeFetch((url) => answerNomis(url, 'good')),
) {
  const lmi = createLmiClient({
    baseUrl: 'https://lmi.example/api/v1/',
    fetch: fake.fetch,
    queue: instantQueue([1000, 3000], 6).queue,
    rationedQueue: instantQueue([15_000], 1).queue,
  });
  const nomis = createNomisClient({
    baseUrl: 'https://nomis.example/api/v01/',
    fetch: fakeNomis.fetch,
    queue: instantQueue([2000], 2).queue,
  });
  const queries = new QueryClient();
  queries.setQueryData(packQueries.occupation(SOC).queryKey, profile);
  queries.setQueryData(packQueries.area(LEEDS).queryKey, leeds);
  queries.setQueryData(packQueries.formerDistricts().queryKey, {});
  queries.setQueryData(packQueries.groups().queryKey, GROUPS);
  const { unmount } = render(
    <QueryClientProvider client={queries}>
      <LmiContext value={lmi}>
        <NomisContext value={nomis}>
          <InRouter>
            <Kit>
              <Suspense>
                {Object.entries(TOPICS).map(([name, topic]) => (
                  <section key={name} aria-label={name}>
                    {topic}
                  </section>
                ))}
              </Suspense>
            </Kit>
          </InRouter>
        </NomisContext>
      </LmiContext>
    </QueryClientProvider>,
  );
  return { asked: fake.asked, unmount, queries };
}

const region = (name: keyof typeof TOPICS) => within(screen.getByRole('region', { name }));

/** Opens a line as a click on its summary does; jsdom tells no one of it. */
async function open(words: RegExp): Promise<void> {
  const details = (await screen.findByText(words, { selector: 'summary' })).closest('details');
  if (!details) throw new Error(`Nothing to open: ${words}`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

const choose = async (name: string, choice: string) => {
  const box = await screen.findByRole('combobox', { name });
  const option = within(box).getByRole<HTMLOptionElement>('option', { name: choice });
  fireEvent.change(box, { target: { value: option.value } });
};

const settled = () => region('openings').findByText('about 5,400 jobs a year');

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the live parts of an occupation', () => {
  test('show each figure with source, year, level and area', async () => {
    show('good');
    expect(
      await region('hours').findByText(
        /^Source: .*2022; United Kingdom; unit group “Plumbers”, SOC 2010/,
      ),
    ).toBeTruthy();
    expect(await region('outlook').findByText(/^Little change likely: up 7% by 2027/)).toBeTruthy();
    expect(await settled()).toBeTruthy();
    expect((await region('more').findAllByText(/44% are hard to fill/)).length).toBe(2);
    expect(await region('more').findByText('4.2%')).toBeTruthy();
    expect(await region('here').findByText(/from Nomis just now, February 2026$/)).toBeTruthy();
  });

  test('show openings as people leave, and no growth beside them', async () => {
    show('good');
    await settled();
    expect(screen.queryByText(/growth/i)).toBeNull();
  });

  test('ask nothing of what is closed, and nothing twice', async () => {
    const { asked } = show('good');
    await settled();
    await region('more').findByText('4.2%');
    const closed =
      /breakdown|census|list-courses|hesa|ranksocs|vacancies|filters|annualChanges|o-net/;
    expect(asked.filter((url) => closed.test(url))).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(9);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('split pay by what the reader chooses, as a chart and a table', async () => {
    const { asked } = show('good');
    await open(/^Average pay by region/);
    const pay = region('pay');
    expect(
      await pay.findByRole('list', { name: /^Average pay a week, United Kingdom, 2022/ }),
    ).toBeTruthy();
    await choose('Split by', 'Sex');
    expect(await pay.findByRole('row', { name: /^Women £580$/, hidden: true })).toBeTruthy();
    await choose('Age', '25');
    expect(await pay.findByRole('list', { name: /aged 25/ })).toBeTruthy();
    expect(asked.at(-1)).toContain('age=25&breakdown=gender');
  });

  test('split jobs with small samples marked', async () => {
    show('good');
    await open(/^Jobs by region/);
    const outlook = region('outlook');
    expect(await outlook.findByText('about 4,500*')).toBeTruthy();
    expect(outlook.getByText('* A small sample, so a rough guide only.')).toBeTruthy();
  });

  test('name the wider group where only that has a figure', async () => {
    // The unit group has none; the wider group, asked with coarse=true, does.
    showWith(
      fakeFetch((url) =>
        answerLmi(url, url.searchParams.get('coarse') === 'false' ? 'error-200' : 'good'),
      ),
    );
    expect(await region('hours').findByText(/for the wider group building trades/)).toBeTruthy();
    expect(await region('hours').findByText(/sub-major group “Skilled construction/)).toBeTruthy();
  });

  test('one failing data set disturbs no other, and says so in one sentence', async () => {
    show((endpoint) => (endpoint.includes('/lfs/') ? 'broken-unreadable' : 'good'));
    expect(
      await region('more').findByText(
        'People out of work whose last job was of this kind: LMI for All is not answering this.',
      ),
    ).toBeTruthy();
    expect(await settled()).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Try again' })).toHaveLength(1);
  });

  test.each(['gone', 'busy', 'broken-unreadable', 'parked', 'null-body'] as const)(
    'are not there, not even as a wait, with LMI for All %s and Nomis gone',
    async (mode) => {
      const { asked, queries } = show(mode, 'gone');
      await waitFor(() => {
        const health = queries.getQueryCache().findAll({ queryKey: ['health'] });
        expect(health.map(({ state }) => state.data)).toEqual(['silent', 'silent']);
      });
      for (const name of Object.keys(TOPICS))
        expect(screen.getByRole('region', { name }).textContent).toBe('');
      expect(asked.every((url) => url.endsWith('soc/code/5314'))).toBe(true);
    },
  );

  test.each(['error-200', 'part-missing', 'part-empty'] as const)(
    'give the reason and no figure where the service answers %s',
    async (mode) => {
      show((endpoint) => (endpoint.includes('soc/code') ? 'good' : mode));
      expect(
        await region('more').findByText(
          /^People out of work .*: not (?:collected|published).* \(LMI for All\)\.$/,
        ),
      ).toBeTruthy();
      expect(screen.queryByText('4.2%')).toBeNull();
    },
  );

  test.each(['slow-down', 'slow-down-429', 'null-body', 'impossible'] as const)(
    'say that the source is not answering where it answers %s to all but its first question',
    async (mode) => {
      show((endpoint) => (endpoint.includes('soc/code') ? 'good' : mode));
      expect(
        await region('hours').findByText(
          'LMI for All’s estimate of average hours: LMI for All is not answering this.',
        ),
      ).toBeTruthy();
      expect(screen.queryByText(/not collected/i)).toBeNull();
    },
  );
});

describe('adverts', () => {
  async function ask(): Promise<void> {
    fireEvent.click(await screen.findByRole('button', { name: 'Ask for adverts now' }));
  }

  test('are asked for on a click only, with the title chosen and the town', async () => {
    const { asked, unmount, queries } = show('good');
    const isAdvert = (url: string) => url.includes('vacancies');
    await settled();
    expect(asked.filter(isAdvert)).toEqual([]);
    await ask();
    const adverts = region('adverts');
    const link = await adverts.findByRole('link', { name: 'Plumber' });
    expect(link.getAttribute('href')).toBe('https://findajob.dwp.gov.uk/details/101');
    expect(link.getAttribute('rel')).toContain('noopener');
    expect(adverts.getByText(/^Made-up Pipes; Leeds; from 15 January 2026/)).toBeTruthy();
    const [url] = asked.filter(isAdvert);
    expect(new URL(url ?? '').search).toBe('?keywords=Boiler+installer&location=Otley&limit=20');
    unmount();
    await waitFor(() =>
      expect(
        queries
          .getQueryCache()
          .findAll({ predicate: ({ queryKey }) => queryKey.includes('vacancies/search') }),
      ).toEqual([]),
    );
  });

  test('show the words of others as text, and follow only safe links', async () => {
    const { asked } = show((endpoint) =>
      endpoint.includes('vacancies') ? 'hostile-adverts' : 'good',
    );
    await settled();
    await ask();
    const adverts = region('adverts');
    expect(await adverts.findByText('Cleaner & <b>porter')).toBeTruthy();
    expect(adverts.getByText(/^Ring Sam on 07700 900123/)).toBeTruthy();
    const section = screen.getByRole('region', { name: 'adverts' });
    expect(section.querySelectorAll('img, script, b')).toHaveLength(0);
    expect(adverts.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://findajob.dwp.gov.uk/details/4',
    ]);
    expect(asked.length).toBeGreaterThan(0);
  });

  test('say plainly that the service asks for a pause', async () => {
    show((endpoint) => (endpoint.includes('vacancies') ? 'too-many-requests' : 'good'));
    await ask();
    expect(await region('adverts').findByText(/^The service asks for a pause/)).toBeTruthy();
  });

  test('say the same of a service that is busy', async () => {
    show((endpoint) => (endpoint.includes('vacancies') ? 'busy' : 'good'));
    await ask();
    expect(await region('adverts').findByText(/^The service asks for a pause/)).toBeTruthy();
  });
});

describe('what is opened on request', () => {
  test('gives the census picture and says that its rows do not add up', async () => {
    const { asked } = show('good');
    await open(/2011 Census/);
    const here = region('here');
    expect(await here.findByText(/3 are in no row/)).toBeTruthy();
    expect(here.getByText(/158 are in no row/)).toBeTruthy();
    expect(
      here.getAllByText(/^Source: LMI for All, Census; 2011; around the middle of Leeds/),
    ).toHaveLength(2);
    const [census] = asked.filter((url) => url.includes('census'));
    expect(new URL(census ?? '').searchParams.get('area')).toBe('53.8,-1.5');
  });

  test('prints no census of another district', async () => {
    show((endpoint) => (endpoint.includes('census') ? 'other-place' : 'good'));
    await open(/2011 Census/);
    expect(
      await region('here').findByText('Jobs there, 2011: LMI for All is not answering this.'),
    ).toBeTruthy();
    expect(region('here').queryByText(/are in no row/)).toBeNull();
  });

  test('gives the region’s list once each, with links to jobs that have a page', async () => {
    show('good');
    await open(/^Jobs hardest to fill/);
    const link = await region('more').findByRole('link', { name: 'Nurses' });
    expect(link.getAttribute('href')).toBe(`/occupations/2231?area=${LEEDS}`);
    expect(region('more').getAllByText('62%')).toHaveLength(1);
  });

  test('gives people out of work of one kind, by the service’s own codes', async () => {
    const { asked } = show('good');
    await open(/^People out of work: women/);
    const who = await region('more').findByRole('combobox', { name: 'Who' });
    expect(await within(who).findByRole('option', { name: 'Aged 16 to 19' })).toBeTruthy();
    fireEvent.change(who, { target: { value: 'region' } });
    await waitFor(() =>
      expect(asked.some((url) => url.includes('filterBy=region%3A7'))).toBe(true),
    );
  });

  test('gives what graduates of a subject do', async () => {
    show('good');
    await settled();
    await open(/^What graduates of a subject do/);
    await choose('Subject', 'Mechanical engineering');
    expect(await region('needs').findByText('Mechanical engineers')).toBeTruthy();
  });

  test('gives skills by the service’s own US jobs, beside the mix, one kind at a time', async () => {
    const { asked } = show('good');
    await open(/^Skills by LMI for All/);
    const part = region('needs');
    expect(
      await part.findByText(/maps this group to 2 US jobs.* 1 of them is in the mix/),
    ).toBeTruthy();
    expect(
      await part.findByRole('row', { name: 'Reading Comprehension 4.0 not rated' }),
    ).toBeTruthy();
    await choose('Show', 'Interests');
    expect(await part.findByRole('row', { name: /^Investigative 4\.7/ })).toBeTruthy();
    expect(part.queryByText(/High-Point/)).toBeNull();
    fireEvent.change(part.getByRole('combobox', { name: 'US job' }), {
      target: { value: '47-2152.01' },
    });
    expect(await part.findByText(/United States; 47-2152\.01\./)).toBeTruthy();
    expect(
      asked.filter((url) => url.includes('o-net')).map((url) => new URL(url).pathname),
    ).toEqual([
      '/api/v1/o-net/soc2onet/5314',
      '/api/v1/o-net/skills/47-2152.00',
      '/api/v1/o-net/interests/47-2152.00',
      '/api/v1/o-net/interests/47-2152.01',
    ]);
  });

  test.each(['error-200', 'part-empty', 'part-missing'] as const)(
    'says that there are no US jobs where the service answers %s',
    async (mode) => {
      show((endpoint) => (endpoint.includes('o-net') ? mode : 'good'));
      await open(/^Skills by LMI for All/);
      expect(
        await region('needs').findByText(
          /^Skills by LMI for All’s own choice of US jobs: not collected for this place or job/,
        ),
      ).toBeTruthy();
    },
  );

  test('says the same where the US jobs are there and their scores are not', async () => {
    show((endpoint) => (endpoint.includes('o-net/skills') ? 'part-empty' : 'good'));
    await open(/^Skills by LMI for All/);
    expect(
      await region('needs').findByText(/^Skills of Plumbers, United States: not collected/),
    ).toBeTruthy();
  });

  test('gives other work with the same US jobs, the group itself left out', async () => {
    show('good');
    await open(/^Other work with the same/);
    const list = await region('needs').findByRole('list');
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['SOC 2010 group 5315: Plumbers, Pipefitters, and Steamfitters']);
  });

  test('gives tasks one by one and ways in as text', async () => {
    show('good');
    await open(/^Ways in and tasks/);
    expect(await region('needs').findByText('measures and cuts pipe')).toBeTruthy();
    expect(region('needs').getByText('There are no formal entry requirements.')).toBeTruthy();
  });
});

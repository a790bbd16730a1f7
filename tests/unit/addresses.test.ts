import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BAD_ADDRESSES, type BadAddress } from '../../scripts/soak/addressList';
import { createAppRouter } from '@/app/router';
import { parseSearch } from '@/app/searchCodec';
import {
  compareAreasRequest,
  compareAreasSearch,
} from '@/features/compare-areas/compareAreasRequest';
import { districtOfAddressQuery } from '@/features/choose-area/districtOfAddress';
import { jobOfAddressQuery } from '@/features/find-occupation/jobOfAddress';
import { demandRequest, demandSearch } from '@/features/demand/request';
import { mapRequest } from '@/features/map/mapRequest';
import { matchSearch, pastJobs } from '@/features/match/request';
import { compareRequest, compareSearch } from '@/features/occupation/compareRequest';
import { servedFromData } from '../support/packFromData';

let client: QueryClient;

beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  vi.stubGlobal('fetch', async (url: string) => servedFromData(url));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The longest that an address may carry on: all filters of a list of jobs at once. */
const LONGEST = 400;

/** Every text of a search, wherever it stands. */
const textsIn = (part: unknown): readonly string[] =>
  typeof part === 'object' && part !== null
    ? Object.values(part).flatMap(textsIn)
    : [part].flatMap((one) => (typeof one === 'string' ? one : []));

function searchOf(address: string): Readonly<Record<string, unknown>> {
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createAppRouter(
    {
      queryClient: client,
      baseMaps: [],
      isPostcodesOn: false,
      supportEmail: undefined,
      Notices: () => null,
      OfflineLine: () => null,
      dropLiveAnswers: async () => undefined,
    },
    history,
  );
  const matches = router.matchRoutes(router.latestLocation);
  for (const { searchError } of matches) if (searchError) throw searchError;
  return matches.at(-1)?.search ?? {};
}

/** Pages without a question of their own carry what nobody reads. */
const READS_ITS_SEARCH =
  /^\/(?:occupations\/\d{4}|occupations|compare|compare\/areas|map|match|demand|demand\/briefing|redundancy|areas\/\w{9})\?/;

test('there are more than five hundred addresses, each once', () => {
  expect(BAD_ADDRESSES.length).toBeGreaterThanOrEqual(500);
  expect(new Set(BAD_ADDRESSES.map(({ address }) => address)).size).toBe(BAD_ADDRESSES.length);
});

test('every bad address is read without a fault, and nothing far too long goes on', () => {
  const tooLong = BAD_ADDRESSES.filter(({ address }) => {
    // Read also where nothing of it is used: that alone may not fail.
    const texts = textsIn(searchOf(address));
    return READS_ITS_SEARCH.test(address) && texts.some((text) => text.length > LONGEST);
  });
  expect(tooLong.map(({ address }) => address.slice(0, 80))).toEqual([]);
});

/** What the page of an address says it left out, and the codes it will ask the pack for. */
function readingOf({ address }: BadAddress) {
  const [path = '', query = ''] = address.split('?');
  const search = parseSearch(query);
  const read: Readonly<
    Record<string, () => { codes: readonly string[]; said: readonly string[] }>
  > = {
    '/compare': () => {
      const { jobs, areas, leftOut } = compareRequest(compareSearch(search));
      return { codes: [...jobs.map(({ soc }) => soc), ...areas], said: leftOut };
    },
    '/compare/areas': () => {
      const { codes, leftOut } = compareAreasRequest(compareAreasSearch(search));
      return { codes, said: leftOut };
    },
    '/demand': () => {
      const { codes, leftOut } = demandRequest(demandSearch(search));
      return { codes, said: leftOut };
    },
    '/match': () => {
      const { socs, leftOut } = pastJobs(matchSearch(search));
      return { codes: socs, said: leftOut };
    },
  };
  return read[path]?.();
}

const CODE = /^(?:[1-9]\d{3}|[EWSNK]\d{8})$/;

test('every code that a page asks the pack for has the form of one, and what has not is named', () => {
  for (const bad of BAD_ADDRESSES) {
    const reading = readingOf(bad);
    if (!reading) continue;
    const { codes, said } = reading;
    expect(codes.filter((code) => !CODE.test(code))).toEqual([]);
    for (const sentence of said) expect(sentence.length).toBeLessThan(200);
  }
});

const AREA_SLOTS = BAD_ADDRESSES.filter(({ slot }) => slot.startsWith('area'));

test('every bad district leads to one or to a sentence, and none is part of itself', async () => {
  const values = new Map(
    AREA_SLOTS.map(({ address, kind }) => {
      const areas = new URLSearchParams(address.split('?')[1]).getAll('area');
      return [kind, areas.at(-1) ?? ''] as const;
    }),
  );
  expect(values.size).toBeGreaterThanOrEqual(20);
  for (const [kind, value] of values) {
    const text = mapRequest({ area: value }).area ?? '';
    const { gss, sentence = '' } = await client.query(districtOfAddressQuery(text));
    expect({ kind, isSaid: gss !== undefined || sentence !== '' }).toEqual({ kind, isSaid: true });
    expect(sentence.length).toBeLessThan(160);
    const [, former, today] = /^(.+) is no longer .* part of (.+)\.$/.exec(sentence) ?? [
      '',
      '',
      '-',
    ];
    expect(former).not.toBe(today);
  }
});

test.each(['__proto__', 'constructor', '9999', 'plumber'])(
  '%s is the code of no job',
  async (soc) => {
    expect((await client.query(jobOfAddressQuery(soc, undefined))).words).toBeUndefined();
  },
);

test.each([
  ['e08000035', 'E08000035'],
  [' E08000035 ', 'E08000035'],
  ['E10000023', 'E06000065'],
  ['S12000015', 'S12000047'],
  ['E07000026', 'E06000063'],
  ['E10000006', undefined],
  ['E12000003', undefined],
  ['%00', undefined],
])('the district of %j is %s', async (text, gss) => {
  expect((await client.query(districtOfAddressQuery(text))).gss).toBe(gss);
});

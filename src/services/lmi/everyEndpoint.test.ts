import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '@/domain/answer';
import { MISSING_REASONS } from '@/domain/figure';
import { ContractError, UpstreamError } from '@/shared/upstreamError';
import { fakeFetch } from '../../../tests/fakes/fakeFetch';
import { instantQueue } from '../../../tests/fakes/instantQueue';
import { answerLmi, type LmiMode } from '../../../tests/fakes/lmi';
import { annualChanges, asheFilters, estimateHours, estimatePay } from './ashe';
import { censusJobs, censusResidents } from './census';
import { createLmiClient, LMI_BASE_URL } from './client';
import type { Endpoint } from './endpoint';
import { courseList, coursesOfGraduates, occupationsOfGraduates } from './graduates';
import { describeOccupation, searchOccupations } from './occupations';
import { onetIdentifiers, onetMatch, onetOccupations, onetScales, socOfOnet } from './onet';
import { essRegions, rankedShortages, skillShortages } from './skillShortages';
import { filterInfo, unemployment } from './unemployment';
import { searchVacancies } from './vacancies';
import { projectedJobs, projectedSplit, replacementDemand } from './workingFutures';

/** One endpoint with one question, the kinds of both forgotten. */
interface Asked {
  readonly name: string;
  readonly address: string;
  readonly parse: (text: string) => Answer<unknown>;
  readonly askIn: (mode: LmiMode) => Promise<Answer<unknown>>;
}

const ORIGIN = { source: 'lmi-for-all', url: LMI_BASE_URL };

function asked<Request, Value>(endpoint: Endpoint<Request, Value>, request: Request): Asked {
  return {
    name: endpoint.name,
    address: endpoint.address(request),
    parse: (text) => endpoint.parse(text, request, ORIGIN),
    askIn: (mode) => {
      const { fetch } = fakeFetch((url) => answerLmi(url, mode));
      const { queue } = instantQueue([1000, 3000]);
      const { queue: rationedQueue } = instantQueue([15_000], 1);
      const lmi = createLmiClient({ baseUrl: LMI_BASE_URL, fetch, queue, rationedQueue });
      return lmi.ask(endpoint, request);
    },
  };
}

const SPAN = { minYear: 2022, maxYear: 2024 };
const POINT = { latitude: 53.8, longitude: -1.55, districts: ['Leeds'] };

const EVERY_ENDPOINT: readonly Asked[] = [
  asked(describeOccupation, { soc: '5314' }),
  asked(searchOccupations, { words: 'plumber' }),
  asked(estimatePay, { soc: '5314' }),
  asked(estimateHours, { soc: '5314', breakdown: 'gender' }),
  asked(annualChanges, { soc: '5314' }),
  asked(asheFilters, {}),
  asked(projectedJobs, { soc: '5314', ...SPAN }),
  asked(projectedSplit, { soc: '5314', dimension: 'region', ...SPAN }),
  asked(replacementDemand, { soc: '5314' }),
  asked(unemployment, { soc: '5314', ...SPAN }),
  asked(skillShortages, { soc: '5314' }),
  asked(essRegions, {}),
  asked(rankedShortages, { regionCode: 7 }),
  asked(onetOccupations, { soc: '5314' }),
  asked(socOfOnet, { codes: ['47-2152.00'] }),
  asked(onetScales, { kind: 'skills', code: '47-2152.00' }),
  asked(onetIdentifiers, {}),
  asked(onetMatch, { skills: ['2.A.1.c'] }),
  asked(coursesOfGraduates, { soc: '5314' }),
  asked(courseList, {}),
  asked(occupationsOfGraduates, { course: 'H3' }),
  asked(censusJobs, POINT),
  asked(censusResidents, POINT),
  asked(searchVacancies, { keywords: 'plumber', location: 'Leeds' }),
  asked(filterInfo, { survey: 'lfs', dimension: 'ageband' }),
];

/** Those whose data are a list: the others have keys of their own, tested each in its place. */
const HOLD_A_LIST: readonly string[] = [
  'soc/search',
  'ashe/estimatePay',
  'ashe/estimateHours',
  'ashe/annualChanges',
  'ashe/filters/all',
  'wf/predict',
  'wf/predict/breakdown',
  'lfs/unemployment',
  'filters/info',
  'ess/regions/ranksocs',
  'o-net/soc2onet',
  'o-net/onet2soc',
  'o-net/scales',
  'o-net/reversematch',
  'hesa/courses',
  'hesa/list-courses',
  'hesa/occupations',
  'census/jobs_breakdown',
  'census/resident_occupations',
  'vacancies/search',
];

/** Those known to say "none" by an empty body. */
const MAY_BE_EMPTY: readonly string[] = ['soc/code', 'hesa/courses'];

/** Those that hold a number of any kind, a year that is held, or the name of what they are about. */
const HOLD_NUMBERS: readonly string[] = [
  'ashe/estimatePay',
  'ashe/estimateHours',
  'ashe/annualChanges',
  'wf/predict',
  'wf/predict/breakdown',
  'wf/replacement_demand',
  'lfs/unemployment',
  'ess',
  'ess/regions/ranksocs',
  'o-net/scales',
  'hesa/courses',
  'hesa/occupations',
  'census/jobs_breakdown',
  'census/resident_occupations',
];
const NAME_YEARS = HOLD_NUMBERS.filter((name) => !/^(?:o-net|census|ess\/)/.test(name));
const NAME_GROUPS = [
  ...NAME_YEARS.filter((name) => name !== 'hesa/occupations'),
  'soc/code',
  'o-net/soc2onet',
];
const NAME_PLACES: readonly string[] = [
  'wf/predict/breakdown',
  'o-net/onet2soc',
  'o-net/scales',
  'census/jobs_breakdown',
  'census/resident_occupations',
];
const HAVE_WHOLES: readonly string[] = [
  'ess',
  'census/jobs_breakdown',
  'census/resident_occupations',
];

function acrossModes(modes: readonly LmiMode[]) {
  return EVERY_ENDPOINT.flatMap((endpoint) =>
    modes.map((mode): readonly [string, LmiMode, Asked] => [endpoint.name, mode, endpoint]),
  );
}

describe('every endpoint of LMI for All', () => {
  test.each(acrossModes(['good', 'slow']))(
    '%s has a value when the service is %s',
    async (_, mode, { askIn }) => {
      expect((await askIn(mode)).kind).toBe('value');
    },
  );

  test.each([
    ...acrossModes(['error-200', 'error-400-readable']),
    ...acrossModes(['empty-body']).filter(([name]) => MAY_BE_EMPTY.includes(name)),
  ])('%s is not collected for %s', async (_, mode, { askIn }) => {
    expect(await askIn(mode)).toEqual({ kind: 'missing', reason: 'not-collected' });
  });

  test.each(
    acrossModes(['part-missing', 'part-empty']).filter(([name]) => HOLD_A_LIST.includes(name)),
  )('%s has nothing for %s', async (name, mode, { askIn }) => {
    // An empty list of adverts may be a service that holds none any more: nobody can tell.
    const reason = name === 'vacancies/search' ? 'not-published' : 'not-collected';
    expect(await askIn(mode)).toEqual({ kind: 'missing', reason });
  });

  test.each(acrossModes(['gone', 'error-400', 'broken-unreadable']))(
    '%s is unreachable when the service is %s',
    async (_, mode, { askIn }) => {
      await expect(askIn(mode)).rejects.toMatchObject({ name: 'UnreachableError' });
    },
  );

  test.each(acrossModes(['broken', 'busy']))(
    '%s names the status when the service is %s',
    async (_, mode, { askIn }) => {
      await expect(askIn(mode)).rejects.toMatchObject({ name: 'HttpStatusError' });
    },
  );

  test.each(
    acrossModes(['slow-down', 'slow-down-400', 'slow-down-429', 'in-trouble', 'too-many-429']),
  )('%s takes trouble of the moment for no fact: %s', async (_, mode, { askIn }) => {
    await expect(askIn(mode)).rejects.toMatchObject({ name: 'HttpStatusError' });
  });

  test.each([
    ...acrossModes(['null-body']),
    ...acrossModes(['empty-body']).filter(([name]) => !MAY_BE_EMPTY.includes(name)),
  ])('%s takes an answer of nothing for none at all: %s', async (_, mode, { askIn }) => {
    await expect(askIn(mode)).rejects.toBeInstanceOf(ContractError);
  });

  test.each([
    ...acrossModes(['impossible']).filter(([name]) => HOLD_NUMBERS.includes(name)),
    ...acrossModes(['part-above-whole']).filter(([name]) => HAVE_WHOLES.includes(name)),
  ])('%s refuses a number that cannot be: %s', async (_, mode, { askIn }) => {
    await expect(askIn(mode)).rejects.toThrow('answered with a number that cannot be');
  });

  test.each([
    ...acrossModes(['other-group']).filter(([name]) => NAME_GROUPS.includes(name)),
    ...acrossModes(['other-years']).filter(([name]) => NAME_YEARS.includes(name)),
    ...acrossModes(['other-place']).filter(([name]) => NAME_PLACES.includes(name)),
  ])('%s refuses an answer to another question: %s', async (_, mode, { askIn }) => {
    await expect(askIn(mode)).rejects.toBeInstanceOf(ContractError);
  });

  test.each(acrossModes(['parked', 'cut-short']))(
    '%s blames the contract for %s',
    async (_, mode, { askIn }) => {
      await expect(askIn(mode)).rejects.toBeInstanceOf(ContractError);
    },
  );

  test.each(
    EVERY_ENDPOINT.map((endpoint): readonly [string, Asked] => [endpoint.address, endpoint]),
  )('sends nothing but a path and a query: %s', (address) => {
    expect(address).toMatch(/^[\w-]+\/[\w./-]+(?:\?[\w.%+=&-]+)?$/);
  });
});

/** A body as the service might send it after a bad night: a good one with one part changed. */
const bodies = fc
  .tuple(
    fc.constantFrom(...EVERY_ENDPOINT),
    fc.constantFrom(...EVERY_ENDPOINT.map(({ address }) => address)),
    fc.nat(),
    fc.oneof(
      fc.jsonValue({ maxDepth: 2 }).map((part) => JSON.stringify(part)),
      fc.constantFrom('null', '0', '-1', '""', '[]', '{}', '1e400', 'NaN', '<p>', ',', '"', ''),
    ),
  )
  .map(([endpoint, address, place, part]) => {
    const answer = answerLmi(new URL(address, LMI_BASE_URL), 'good');
    const tokens = (answer === 'gone' ? '' : answer.body).split(/([{}[\],:])/);
    tokens[place % tokens.length] = part;
    return { endpoint, text: tokens.join('') };
  });

/** The name of how a body ends: nothing but these three is allowed. */
function endOf(parse: () => Answer<unknown>): string {
  try {
    const answer = parse();
    if (answer.kind === 'value') return 'value';
    return MISSING_REASONS.includes(answer.reason) ? 'reason' : 'no reason';
  } catch (error) {
    return error instanceof UpstreamError ? 'named error' : String(error);
  }
}

describe('any body', () => {
  test('that is a good one gone wrong ends in a value, a reason or a named error', () => {
    fc.assert(
      fc.property(bodies, ({ endpoint, text }) => {
        expect(['value', 'reason', 'named error']).toContain(endOf(() => endpoint.parse(text)));
      }),
      { numRuns: 2500 },
    );
  });

  test('of JSON at all ends in a value, a reason or a named error', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EVERY_ENDPOINT), fc.json(), (endpoint, text) => {
        expect(['value', 'reason', 'named error']).toContain(endOf(() => endpoint.parse(text)));
      }),
      { numRuns: 1000 },
    );
  });
});

import { createLmiClient, LMI_BASE_URL } from '../../src/services/lmi/client';
import { createNomisClient, NOMIS_BASE_URL } from '../../src/services/nomis/client';
import { createPostcodesClient } from '../../src/services/postcodes/client';
import { canonicalGss } from '../../src/domain/area';
import { UpstreamError } from '../../src/shared/upstreamError';
import type { FakeAnswer } from '../../tests/fakes/fakeAnswer';
import { fakeFetch } from '../../tests/fakes/fakeFetch';
import { instantQueue } from '../../tests/fakes/instantQueue';
import { answerLmi } from '../../tests/fakes/lmi';
import { answerNomis } from '../../tests/fakes/nomis';
import { answerPostcodes } from '../../tests/fakes/postcodes';
import { lmiQuestions, NOMIS_QUESTIONS } from '../../tests/support/serviceQuestions';
import type { Chance } from '../faults/chance';
import { breakBody, type BrokenBody } from './breakBody';
import { impossibleOf, otherFigures, strangersIn } from './judgeAnswer';

type Fetch = typeof globalThis.fetch;

/** One question of the app to a service, asked of whatever answers. */
interface Question {
  readonly name: string;
  readonly ask: (fetch: Fetch) => Promise<unknown>;
}

interface Service {
  readonly questions: readonly Question[];
  readonly answer: (url: URL) => FakeAnswer;
  /** What more can be told of a right answer by what the body says. */
  readonly alsoWrong?: (answer: unknown, text: string) => readonly string[];
}

/** How the bodies of one service ended. */
export interface BodyTally {
  readonly service: string;
  readonly bodies: number;
  readonly values: number;
  readonly reasons: number;
  readonly refused: number;
  readonly faults: readonly string[];
}

const POSTCODES_URL = 'https://postcodes.example/';
const POSTCODES = ['LS29 8DQ', 'LS1 2AB', 'S1 2HH', 'ZZ1 1ZZ'];

/** A district that the body does not give, or gives for another postcode. */
function otherDistrict(answer: unknown, text: string): readonly string[] {
  if (typeof answer !== 'object' || answer === null || !('gss' in answer)) return [];
  const { gss } = answer;
  const given = [...text.matchAll(/"admin_district":"([^"]*)"/g)].map((one) => one[1] ?? '');
  return given.some((code) => canonicalGss(code) === gss) ? [] : [`no body gives ${String(gss)}`];
}

const SERVICES: Readonly<Record<string, Service>> = {
  'LMI for All': {
    questions: lmiQuestions((endpoint, request) => ({
      name: endpoint.address(request),
      ask: (fetch: Fetch) => {
        const queues = { queue: instantQueue([]).queue, rationedQueue: instantQueue([], 1).queue };
        return createLmiClient({ baseUrl: LMI_BASE_URL, fetch, ...queues }).ask(endpoint, request);
      },
    })),
    answer: (url) => answerLmi(url, 'good'),
  },
  Nomis: {
    questions: NOMIS_QUESTIONS.map(([name, ask]) => ({
      name,
      ask: (fetch) =>
        ask(createNomisClient({ baseUrl: NOMIS_BASE_URL, fetch, queue: instantQueue([]).queue })),
    })),
    answer: (url) => answerNomis(url, 'good'),
  },
  'postcodes.io': {
    questions: POSTCODES.map((postcode) => ({
      name: postcode,
      ask: (fetch) => createPostcodesClient({ baseUrl: POSTCODES_URL, fetch }).lookUp(postcode),
    })),
    answer: (url) => answerPostcodes(url, 'good'),
    alsoWrong: otherDistrict,
  },
};

export const SERVICE_NAMES = Object.keys(SERVICES);

const STATUSES = [...Array<number>(25).fill(200), 400, 404, 429, 500, 503];

/** A service that answers well but for the bodies, which are broken; all of them are noted. */
function brokenFetch(service: Service, chance: Chance) {
  const broken: BrokenBody[] = [];
  const { fetch } = fakeFetch((url) => {
    const answer = service.answer(url);
    if (answer === 'gone') return answer;
    const one = breakBody(answer.body, chance);
    broken.push(one);
    const status = one.isAboutOther ? answer.status : chance.oneOf(STATUSES);
    return { ...answer, status, body: one.text };
  });
  return { fetch, broken };
}

type End =
  | { readonly kind: 'value' | 'reason'; readonly answer: unknown }
  | { readonly kind: 'refused' }
  | { readonly kind: 'crash'; readonly said: string };

async function endOf(question: Question, fetch: Fetch): Promise<End> {
  try {
    const answer = await question.ask(fetch);
    const isNone =
      typeof answer === 'object' &&
      answer !== null &&
      'kind' in answer &&
      ['missing', 'unknown', 'no-district'].includes(String(answer.kind));
    return { kind: isNone ? 'reason' : 'value', answer };
  } catch (error) {
    if (error instanceof UpstreamError) return { kind: 'refused' };
    return { kind: 'crash', said: String(error) };
  }
}

function wrongWith(end: End, good: unknown, broken: readonly BrokenBody[], service: Service) {
  if (end.kind === 'crash') return [end.said];
  if (end.kind === 'refused') return [];
  const text = broken.map((one) => one.text).join('\n');
  return [
    ...impossibleOf(end.answer),
    ...strangersIn(end.answer, good).map((one) => `nobody asked about ${one}`),
    ...(broken.some((one) => one.isAboutOther) ? otherFigures(end.answer, good) : []),
    ...(service.alsoWrong?.(end.answer, text) ?? []),
  ];
}

/** Puts so many broken bodies before the real client of a service, one question after the other. */
export async function breakBodies(name: string, most: number, chance: Chance): Promise<BodyTally> {
  const service = SERVICES[name];
  if (service === undefined) throw new Error(`There is no service ${name}`);
  const goods = await Promise.all(
    service.questions.map((question) => question.ask(fakeFetch(service.answer).fetch)),
  );
  const counts = { value: 0, reason: 0, refused: 0, crash: 0 };
  const faults: string[] = [];
  let bodies = 0;
  for (let turn = 0; bodies < most; turn += 1) {
    const at = turn % service.questions.length;
    const question = service.questions[at];
    if (question === undefined) break;
    const { fetch, broken } = brokenFetch(service, chance);
    const end = await endOf(question, fetch);
    bodies += broken.length;
    counts[end.kind] += 1;
    for (const wrong of wrongWith(end, goods[at], broken, service)) {
      const how = broken.map((one) => one.how).join('; ');
      faults.push(`${name}, ${question.name} (${how}): ${wrong}`);
    }
  }
  return {
    service: name,
    bodies,
    values: counts.value,
    reasons: counts.reason,
    refused: counts.refused,
    faults,
  };
}

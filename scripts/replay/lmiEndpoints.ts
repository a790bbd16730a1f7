import type { Answer } from '../../src/domain/answer';
import { MEASURES } from '../../src/domain/measures.gen';
import {
  annualChanges,
  type AsheDimension,
  type AsheRequest,
  asheFilters,
  estimateHours,
  estimatePay,
} from '../../src/services/lmi/ashe';
import { censusJobs, type CensusRequest, censusResidents } from '../../src/services/lmi/census';
import type { LmiClient } from '../../src/services/lmi/client';
import {
  courseList,
  coursesOfGraduates,
  occupationsOfGraduates,
} from '../../src/services/lmi/graduates';
import { describeOccupation, searchOccupations } from '../../src/services/lmi/occupations';
import {
  type OnetKind,
  onetIdentifiers,
  onetMatch,
  onetOccupations,
  onetScales,
  socOfOnet,
} from '../../src/services/lmi/onet';
import { essRegions, rankedShortages, skillShortages } from '../../src/services/lmi/skillShortages';
import { filterInfo, unemployment } from '../../src/services/lmi/unemployment';
import { searchVacancies } from '../../src/services/lmi/vacancies';
import {
  projectedJobs,
  projectedSplit,
  replacementDemand,
  type WfDimension,
} from '../../src/services/lmi/workingFutures';

/** What a recorded file says of the question: its query, the words of its path, and the body itself. */
export interface Question {
  readonly query: URLSearchParams;
  readonly words: readonly (string | undefined)[];
  readonly body: string;
}

interface ReplayEndpoint {
  /** The path below the base; a bare body's endpoint may stop before the code. */
  readonly pattern: RegExp;
  readonly ask: (lmi: LmiClient, question: Question) => Promise<Answer<unknown>>;
}

/** A code inside a body, where the question itself was not kept. */
function inBody({ body }: Question, key: string): string | undefined {
  return new RegExp(`^\\s*\\{[^[{]*"${key}"\\s*:\\s*"?(\\w+)`).exec(body)?.[1];
}

function socOf(question: Question, word = question.words[0]): string {
  return question.query.get('soc') ?? word ?? inBody(question, 'soc') ?? '';
}

function numberOf({ query }: Question, name: string): number | undefined {
  const text = query.get(name);
  return text === null ? undefined : Number(text);
}

const DIMENSIONS = ['region', 'gender', 'status', 'qualification', 'industry'] as const;

function dimensionOf(text: string | null | undefined): (AsheDimension & WfDimension) | undefined {
  return DIMENSIONS.find((dimension) => dimension === text);
}

/** The region of a filter by its code alone: no list of names came with the file. */
function regionOf(question: Question): Pick<AsheRequest, 'region' | 'regionCode'> {
  const filters = question.query.get('filters') ?? question.query.get('filterBy') ?? '';
  const code = /\bregion:(\d+)/.exec(filters)?.[1];
  if (code === undefined) return {};
  return {
    region: { gss: '', level: 'region', name: `region ${code} of the service` },
    regionCode: Number(code),
  };
}

function asheRequest(question: Question): AsheRequest {
  const breakdown = dimensionOf(question.query.get('breakdown'));
  return {
    soc: socOf(question),
    coarse: question.query.get('coarse') === 'true',
    ...regionOf(question),
    ...(breakdown !== undefined && { breakdown }),
  };
}

const YEARS = MEASURES['projection-year'];

function span(question: Question) {
  return {
    // Any year there can be where nobody knows which were asked for.
    minYear: numberOf(question, 'minYear') ?? YEARS.least,
    maxYear: numberOf(question, 'maxYear') ?? YEARS.most,
  };
}

/** The point of a question; a postcode is where its answer says that it is. */
function pointOf({ query, body }: Question): CensusRequest {
  const asked = /^(-?[\d.]+),\s*(-?[\d.]+)$/.exec(query.get('area') ?? '');
  const degrees = (place: number, name: string) =>
    Number(asked?.[place] ?? new RegExp(`"${name}"\\s*:\\s*(-?[\\d.]+)`).exec(body)?.[1] ?? 0);
  return { latitude: degrees(1, 'latitude'), longitude: degrees(2, 'longitude') };
}

const MOST_CODES = 10;
const KINDS = ['skills', 'abilities', 'interests'] as const;

/** Every endpoint of LMI for All this app reads. */
export const LMI_ENDPOINTS: readonly ReplayEndpoint[] = [
  {
    pattern: /^soc\/search$/,
    ask: (lmi, { query }) => lmi.ask(searchOccupations, { words: query.get('q') ?? '' }),
  },
  {
    pattern: /^soc\/code(?:\/(\d+))?$/,
    ask: (lmi, question) => lmi.ask(describeOccupation, { soc: socOf(question) }),
  },
  {
    pattern: /^ashe\/estimatePay$/,
    ask: (lmi, question) => lmi.ask(estimatePay, asheRequest(question)),
  },
  {
    pattern: /^ashe\/estimateHours$/,
    ask: (lmi, question) => lmi.ask(estimateHours, asheRequest(question)),
  },
  {
    pattern: /^ashe\/annualChanges$/,
    ask: (lmi, question) => lmi.ask(annualChanges, { soc: socOf(question), ...regionOf(question) }),
  },
  { pattern: /^ashe\/filters(?:\/all)?$/, ask: (lmi) => lmi.ask(asheFilters, {}) },
  {
    pattern: /^wf\/predict$/,
    ask: (lmi, question) => lmi.ask(projectedJobs, { soc: socOf(question), ...span(question) }),
  },
  {
    pattern: /^wf\/predict\/breakdown(?:\/(region|gender|status|qualification|industry))?$/,
    ask: (lmi, question) => {
      const dimension =
        dimensionOf(question.words[0]) ?? dimensionOf(inBody(question, 'breakdown')) ?? 'region';
      const soc = question.query.get('soc') ?? inBody(question, 'soc') ?? '';
      return lmi.ask(projectedSplit, { dimension, soc, ...span(question) });
    },
  },
  {
    pattern: /^wf\/replacement_demand$/,
    ask: (lmi, question) => lmi.ask(replacementDemand, { soc: socOf(question) }),
  },
  {
    pattern: /^lfs\/unemployment$/,
    ask: (lmi, question) =>
      lmi.ask(unemployment, {
        soc: socOf(question),
        ...span(question),
        ...regionOf(question),
      }),
  },
  {
    pattern: /^(lfs|wf)\/filters\/info\/(\w+)$/,
    ask: (lmi, { words: [survey, dimension = ''] }) =>
      lmi.ask(filterInfo, { survey: survey === 'wf' ? 'wf' : 'lfs', dimension }),
  },
  {
    pattern: /^ess\/uk(?:\/(\d+))?$/,
    ask: (lmi, question) => {
      const year = numberOf(question, 'year');
      return lmi.ask(skillShortages, { soc: socOf(question), ...(year !== undefined && { year }) });
    },
  },
  {
    pattern: /^ess\/region(?:\/(\d+)\/(\d+))?$/,
    ask: (lmi, question) => {
      const [code = '0', soc] = question.words;
      const region = { gss: '', level: 'region', name: `region ${code} of the service` } as const;
      return lmi.ask(skillShortages, {
        soc: socOf(question, soc),
        region,
        regionCode: Number(code),
      });
    },
  },
  { pattern: /^ess\/regions$/, ask: (lmi) => lmi.ask(essRegions, {}) },
  {
    pattern: /^ess\/regions\/ranksocs(?:\/(\d+))?$/,
    ask: (lmi, { words: [code = '0'] }) => lmi.ask(rankedShortages, { regionCode: Number(code) }),
  },
  {
    pattern: /^o-net\/soc2onet(?:\/(\d+))?$/,
    ask: (lmi, question) => lmi.ask(onetOccupations, { soc: socOf(question) }),
  },
  {
    pattern: /^o-net\/onet2soc$/,
    ask: (lmi, { query }) => {
      const asked = query.get('onetCodes')?.split(',') ?? [];
      // Whoever recorded it may have asked for more at a time than this app does.
      return lmi.ask(socOfOnet, { codes: asked.slice(0, MOST_CODES), asked });
    },
  },
  {
    pattern: /^o-net\/(skills|abilities|interests)(?:\/([\d.-]+))?$/,
    ask: (lmi, { words: [word, code], body }) => {
      const kind: OnetKind = KINDS.find((candidate) => candidate === word) ?? 'skills';
      const named = /"onetcode"\s*:\s*"([\d.-]+)"/.exec(body)?.[1];
      return lmi.ask(onetScales, { kind, code: code ?? named ?? '' });
    },
  },
  { pattern: /^o-net\/identifiers$/, ask: (lmi) => lmi.ask(onetIdentifiers, {}) },
  { pattern: /^o-net\/reversematch$/, ask: (lmi) => lmi.ask(onetMatch, {}) },
  {
    pattern: /^hesa\/courses(?:\/(\d+))?$/,
    ask: (lmi, question) => lmi.ask(coursesOfGraduates, { soc: socOf(question) }),
  },
  { pattern: /^hesa\/list-courses$/, ask: (lmi) => lmi.ask(courseList, {}) },
  {
    pattern: /^hesa\/occupations$/,
    ask: (lmi, { query }) =>
      lmi.ask(occupationsOfGraduates, { course: query.get('courses') ?? '' }),
  },
  {
    pattern: /^census\/jobs_breakdown$/,
    ask: (lmi, question) => lmi.ask(censusJobs, pointOf(question)),
  },
  {
    pattern: /^census\/resident_occupations$/,
    ask: (lmi, question) => lmi.ask(censusResidents, pointOf(question)),
  },
  {
    pattern: /^vacancies\/search$/,
    ask: (lmi, { query }) =>
      lmi.ask(searchVacancies, {
        keywords: query.get('keywords') ?? '',
        location: query.get('location') ?? '',
      }),
  },
];

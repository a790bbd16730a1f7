import type { Answer } from '../../src/domain/answer';
import {
  annualChanges,
  type AsheDimension,
  type AsheRequest,
  asheFilters,
  estimateHours,
  estimatePay,
} from '../../src/services/lmi/ashe';
import { censusJobs, censusResidents } from '../../src/services/lmi/census';
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

function span(question: Question) {
  return {
    minYear: numberOf(question, 'minYear') ?? 2022,
    maxYear: numberOf(question, 'maxYear') ?? 2027,
  };
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
    ask: (lmi, { query }) =>
      // Whoever recorded it may have asked for more at a time than this app does.
      lmi.ask(socOfOnet, { codes: (query.get('onetCodes') ?? '').split(',').slice(0, MOST_CODES) }),
  },
  {
    pattern: /^o-net\/(skills|abilities|interests)(?:\/([\d.-]+))?$/,
    ask: (lmi, { words: [word, code = ''] }) => {
      const kind: OnetKind = KINDS.find((candidate) => candidate === word) ?? 'skills';
      return lmi.ask(onetScales, { kind, code });
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
    ask: (lmi) => lmi.ask(censusJobs, { latitude: 0, longitude: 0 }),
  },
  {
    pattern: /^census\/resident_occupations$/,
    ask: (lmi) => lmi.ask(censusResidents, { latitude: 0, longitude: 0 }),
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

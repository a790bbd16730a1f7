import { type FakeAnswer, late, readable, unreadable } from './fakeAnswer';
import { goodBody } from './lmiBodies';

/** A fake of LMI for All, written by hand to the contract. Its numbers are made up and are no facts. */
export type LmiMode =
  | 'good'
  | 'slow'
  | 'gone'
  /** "No data" at the addresses that are known for it; trouble at all others. */
  | 'empty-body'
  /** The other spellings of "no data". */
  | 'error-200'
  | 'error-400'
  | 'part-missing'
  | 'part-empty'
  | 'sentinels'
  /** 400 with its error readable, as in a test without CORS. */
  | 'error-400-readable'
  /** 500, readable and not. */
  | 'broken'
  | 'broken-unreadable'
  /** 503: too many calls. */
  | 'busy'
  /** 200 with one invented advert that says "Too Many Requests" (vacancies only). */
  | 'too-many-requests'
  /** Adverts whose text holds markup, scripts and phone numbers, with links that are none (vacancies only). */
  | 'hostile-adverts'
  /** The operator is gone and someone else has the address. */
  | 'parked'
  | 'cut-short'
  | 'null-body'
  | 'other-shape'
  /** The answer is about a group nobody asked for. */
  | 'other-group'
  /** A bad minute in the service's own words: under 200, 400 and 429, and of a broken database. */
  | 'slow-down'
  | 'slow-down-400'
  | 'slow-down-429'
  | 'in-trouble'
  /** 429 with a web page. */
  | 'too-many-429'
  /** Numbers that cannot be: £999,999,990 a week, 300 hours, 412.5%. */
  | 'impossible'
  /** Years two centuries late. */
  | 'other-years'
  /** The place, the region, the US job or the split is another. */
  | 'other-place'
  /** A group has more people than all groups together. */
  | 'part-above-whole';

/** The part of each answer that holds its data. */
const PARTS = [
  'series',
  'annual_changes',
  'predictedEmployment',
  'years',
  'onetCodes',
  'scales',
  'results',
  'jobsBreakdown',
  'residentOccupations',
  'coding',
];

const NUMBERS = ['estpay', 'hours', 'unemprate'];

const JSON_TYPE = 'application/json;charset=utf-8';
const NO_DATA = '{"error":"There is no data for this query."}';

const PLAIN_ANSWERS: Partial<Record<LmiMode, FakeAnswer>> = {
  gone: 'gone',
  'empty-body': readable(JSON_TYPE, ''),
  'error-200': readable(JSON_TYPE, NO_DATA),
  'error-400': unreadable(JSON_TYPE, NO_DATA, 400),
  'error-400-readable': readable(JSON_TYPE, NO_DATA, 400),
  broken: readable('text/html', '<h1>Internal Server Error</h1>', 500),
  'broken-unreadable': unreadable('text/html', '<h1>Internal Server Error</h1>', 500),
  busy: readable('text/plain', '', 503),
  parked: readable('text/html', '<!DOCTYPE html><title>This domain is for sale</title>'),
  'null-body': readable(JSON_TYPE, 'null'),
  'slow-down': readable(JSON_TYPE, '{"error":"slow down"}'),
  'slow-down-400': readable(JSON_TYPE, '{"error":"slow down"}', 400),
  'slow-down-429': readable(JSON_TYPE, '{"error":"slow down"}', 429),
  'in-trouble': readable(JSON_TYPE, '{"error":"No connection to the data base: no data read"}'),
  'too-many-429': readable('text/html', '<h1>Too Many Requests</h1>', 429),
  'other-shape': readable(JSON_TYPE, '{"unexpected":[1,"two",{"three":null}],"soc":"x"}'),
};

function withoutParts(body: unknown, put: (part: unknown) => unknown): unknown {
  if (Array.isArray(body)) return [];
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).flatMap(([key, part]) => {
      if (!PARTS.includes(key)) return [[key, part]];
      const kept = put(part);
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
}

/** Every figure as the service writes "none" when it writes something: null in one row, 0 in the next. */
function withSentinels(body: string): string {
  let isNull = false;
  return body.replaceAll(new RegExp(`"(${NUMBERS.join('|')})":[\\d.]+`, 'g'), (_, name) => {
    isNull = !isNull;
    return `"${name}":${isNull ? 'null' : '0'}`;
  });
}

const TOO_MANY_REQUESTS = [
  {
    id: 0,
    title: 'Too Many Requests',
    summary: 'We have had to put in a rate limit on vacancy queries.',
    company: '',
    link: 'https://service.example/',
  },
];

const HOSTILE_ADVERTS = [
  {
    id: 1,
    title: '<img src=x onerror=alert(1)>Cleaner &amp; &lt;b&gt;porter',
    summary: '<script>alert(1)</script>Ring Sam on 07700 900123 or write to sam@example.org',
    company: '"><b>Firm</b>',
    link: 'javascript:alert(1)',
    location: { location: 'Leeds' },
  },
  { id: 2, title: 'Porter', summary: '', company: '', link: 'http://plain.example/2' },
  { id: 3, title: 'Cook', summary: '', company: '', link: 'data:text/html,x' },
  {
    id: 4,
    title: 'Driver',
    summary: '',
    company: '',
    link: 'https://findajob.dwp.gov.uk/details/4',
  },
];

/** A number of each kind that cannot be. */
const IMPOSSIBLE: Readonly<Record<string, number>> = {
  estpay: 999_999_990,
  hours: 300,
  change: 9999,
  unemprate: 412.5,
  employment: 5_000_000_000_000,
  rate: 5_000_000_000_000,
  percentSSV: 250,
  percentHTF: 250,
  percentHTFisSSV: 250,
  percentage: 250,
  value: 5_000_000_000,
};

const OTHER_PLACES: Readonly<Record<string, string>> = {
  district: 'Elsewhere',
  onetcode: '99-9999.00',
  onetCode: '99-9999.00',
  breakdown: 'height',
};

const YEARS_LATE = 200;

/** A good body in which every part of some keys is another. */
function changed(body: unknown, change: (key: string, part: unknown) => unknown): string {
  return JSON.stringify(body, change);
}

function laterYear(key: string, part: unknown): unknown {
  if (!/^(?:start_|end_)?year$/.test(key)) return part;
  return typeof part === 'number'
    ? part + YEARS_LATE
    : String(part).replace(/^\d{4}/, (year) => String(Number(year) + YEARS_LATE));
}

function otherPlace(key: string, part: unknown): unknown {
  if (key === 'region' && typeof part === 'object') return { name: 'Scotland', code: 99 };
  const other = OTHER_PLACES[key];
  return other !== undefined && typeof part === 'string' ? other : part;
}

const WHOLES: Readonly<Record<string, number>> = {
  totalJobs: 50,
  totalResidents: 30,
  percentHTF: 10,
};

/** What a mode makes of a good body. */
function spoiled(body: unknown, mode: LmiMode): string | undefined {
  const put = (others: Readonly<Record<string, number>>) => (key: string, part: unknown) =>
    typeof part === 'number' && Object.hasOwn(others, key) ? others[key] : part;
  if (mode === 'impossible') return changed(body, put(IMPOSSIBLE));
  if (mode === 'other-years') return changed(body, laterYear);
  if (mode === 'other-place') return changed(body, otherPlace);
  return mode === 'part-above-whole' ? changed(body, put(WHOLES)) : undefined;
}

/** The address below `/api/v1/`, or below wherever a mirror puts it. */
function endpointOf(url: URL): string {
  const match = /\/((?:soc|ashe|wf|lfs|ess|o-net|hesa|census|vacancies)\/.*)$/.exec(url.pathname);
  return match?.[1] ?? '';
}

function vacanciesFor(mode: LmiMode): string | undefined {
  if (mode === 'too-many-requests') return JSON.stringify(TOO_MANY_REQUESTS);
  return mode === 'hostile-adverts' ? JSON.stringify(HOSTILE_ADVERTS) : undefined;
}

/** What the fake LMI for All does with a request, in a mode. */
export function answerLmi(url: URL, mode: LmiMode): FakeAnswer {
  const plain = PLAIN_ANSWERS[mode];
  if (plain !== undefined) return plain;
  const endpoint = endpointOf(url);
  const adverts = endpoint === 'vacancies/search' ? vacanciesFor(mode) : undefined;
  if (adverts !== undefined) return readable(JSON_TYPE, adverts);

  const body = goodBody(endpoint, url.searchParams);
  if (body === undefined) return unreadable('text/html', '<h1>Not Found</h1>', 404);
  const text = body === '' ? '' : JSON.stringify(body);
  const other = spoiled(body, mode);
  if (other !== undefined) return readable(JSON_TYPE, other);
  switch (mode) {
    case 'slow':
      return late(readable(JSON_TYPE, text));
    case 'part-missing':
      return readable(JSON_TYPE, JSON.stringify(withoutParts(body, () => undefined)));
    case 'part-empty':
      return readable(JSON_TYPE, JSON.stringify(withoutParts(body, () => [])));
    case 'sentinels':
      return readable(JSON_TYPE, withSentinels(text));
    case 'cut-short':
      return readable(JSON_TYPE, text.slice(0, Math.floor(text.length / 2)));
    case 'other-group':
      return readable(JSON_TYPE, text.replaceAll(/"soc":\d+/g, '"soc":9999'));
    default:
      return readable(JSON_TYPE, text);
  }
}

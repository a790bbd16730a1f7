/** What an address asks for that is not there, or not in that form. */
export interface BadAddress {
  readonly address: string;
  /** The part of the page that is wrong: `soc`, `area`, … */
  readonly slot: string;
  /** What is wrong with it, in a word or two. */
  readonly kind: string;
}

const LONG = 'x'.repeat(5000);

/** As they stand in an address. Codes that were something once are real ones of the data. */
const BAD_AREAS: Readonly<Record<string, string>> = {
  'far too long': LONG,
  'no code': 'leeds',
  'of nothing': 'E99999999',
  'a district that was merged': 'E07000026',
  'a district whose code changed': 'S12000015',
  'another whose code changed': 'S12000024',
  'a county that became a district': 'E10000023',
  'a county that became two': 'E10000006',
  'a county': 'E10000003',
  'a region': 'E12000003',
  'small letters': 'e08000035',
  'padded with blanks': '%20E08000035%20',
  'a zero byte': '%00',
  'half a character': '%FF',
  'steps upwards': '..%2f..%2fetc%2fpasswd',
  markup: '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  'a name of every object': '__proto__',
  'two in one': 'E08000035,E08000036',
  backwards: '%E2%80%AEE08000035',
  'a picture': '%F0%9F%91%A9%E2%80%8D%F0%9F%8D%B3',
};

const BAD_JOBS: Readonly<Record<string, string>> = {
  'far too long': LONG,
  'no code': 'plumber',
  'of nothing': '9999',
  'of nothing, two digits': '99',
  'a decimal': '2136.0',
  'a US code': '15-1252.00',
  'a zero in front': '02136',
  'a zero byte': '%00',
  'half a character': '%FF',
  'steps upwards': '..%2f..%2fetc%2fpasswd',
  markup: '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  'a name of every object': '__proto__',
  'below nothing': '-1',
  'padded with blanks': '%202136%20',
  'full-width digits': '%EF%BC%92%EF%BC%91%EF%BC%93%EF%BC%96',
};

const BAD_WORDS: Readonly<Record<string, string>> = {
  'far too long': LONG,
  'a zero byte': '%00',
  'half a character': '%FF',
  markup: '%3Cb%3E%22%27',
  'a name of every object': '__proto__',
  'a number': '2030',
  nothing: '',
};

type Values = Readonly<Record<string, string>>;

/** Where a page takes a code or a word: the address up to it, what it may be called wrongly. */
const SLOTS: readonly (readonly [slot: string, before: string, values: Values])[] = [
  ['path of a job', '/occupations/', BAD_JOBS],
  ['path of an area', '/areas/', BAD_AREAS],
  ['path of a session', '/sessions/', BAD_WORDS],
  ['path of nothing', '/', BAD_JOBS],
  ['area', '/occupations/2136?area=', BAD_AREAS],
  ['area of a wider group', '/occupations/21?area=', BAD_AREAS],
  ['as', '/occupations/2136?area=E08000035&as=', BAD_WORDS],
  ['near', '/occupations/2136?area=E08000035&near=', BAD_WORDS],
  ['open', '/occupations/2136?open=', BAD_WORDS],
  ['reach', '/occupations/2136?area=E08000035&reach=', BAD_WORDS],
  ['area', '/occupations?area=', BAD_AREAS],
  ['soc', '/compare?soc=2136&soc=', BAD_JOBS],
  ['area', '/compare?soc=2136&soc=5314&area=', BAD_AREAS],
  ['as', '/compare?soc=2136&as=', BAD_WORDS],
  ['near', '/compare?soc=2136&area=E08000035&near=', BAD_WORDS],
  ['open', '/compare?soc=2136&soc=5314&open=', BAD_WORDS],
  ['area', '/compare/areas?area=E08000035&area=', BAD_AREAS],
  ['from', '/match?area=E08000035&from=', BAD_JOBS],
  ['area', '/match?from=6145&area=', BAD_AREAS],
  ['look', '/match?from=6145&look=', BAD_JOBS],
  ['keep', '/match?from=6145&keep=', BAD_WORDS],
  ['weeks', '/match?from=6145&weeks=', BAD_WORDS],
  ['by', '/match?by=', BAD_WORDS],
  ['family', '/match?by=ideas&family=', BAD_WORDS],
  ['can', '/match?by=skills&can=', BAD_WORDS],
  ['indicator', '/map?indicator=', BAD_WORDS],
  ['soc', '/map?indicator=location-quotient&soc=', BAD_JOBS],
  ['area', '/map?area=', BAD_AREAS],
  ['period', '/map?indicator=claimant-rate&period=', BAD_WORDS],
  ['classes', '/map?classes=', BAD_WORDS],
  ['near', '/map?area=E08000035&near=', BAD_WORDS],
  ['area of a reach', '/map?soc=5312&reach=work&area=', BAD_AREAS],
  ['soc of a reach', '/map?reach=work&area=E08000035&soc=', BAD_JOBS],
  ['view', '/map?form=table&view=', BAD_WORDS],
  ['order', '/map?form=table&order=', BAD_WORDS],
  ['area', '/demand?area=E69000021&area=', BAD_AREAS],
  ['area alone', '/demand?area=', BAD_AREAS],
  ['kind', '/demand?area=E69000021&kind=', BAD_JOBS],
  ['by', '/demand?area=E69000021&by=', BAD_WORDS],
  ['census', '/demand?area=E69000021&census=', BAD_WORDS],
  ['area', '/demand/briefing?area=', BAD_AREAS],
  ['area', '/redundancy?area=', BAD_AREAS],
  ['topic', '/areas/E08000035?topic=', BAD_WORDS],
  ['open', '/areas/E08000035?open=', BAD_WORDS],
];

/** A name twice where the page takes it once, and a name nobody knows. */
const ODD_QUERIES: readonly string[] = [
  '/occupations/2136?area=E08000035&area=E08000036',
  '/occupations/2136?as=a&as=b&near=c&near=d',
  '/occupations/2136?open=pay&open=hours',
  '/map?area=E08000035&area=E08000036&indicator=claimant-rate&indicator=jobs-density',
  '/map?period=a&period=b&soc=2136&soc=5314',
  '/match?from=6145&area=E08000035&area=E08000036',
  '/match?from=6145&look=6146&look=6141',
  '/demand?area=E69000021&kind=61&kind=21',
  '/areas/E08000035?topic=jobs&topic=people',
  '/redundancy?area=E08000035&area=E08000036',
  '/occupations?area=E08000035&area=E08000036',
  `/compare?${Array.from({ length: 60 }, () => 'soc=2136').join('&')}`,
  `/compare/areas?${Array.from({ length: 60 }, (_, at) => `area=E080000${10 + (at % 27)}`).join('&')}`,
  '/?soc=2136&area=E08000035&unknown=1',
  '/settings?__proto__=1&constructor=2',
  '/help?%FF=%FF',
  '/sources?a[]=1&a[b]=2',
  '/changes?=&&&==',
  '/occupations/2136/',
  '//occupations//2136',
  '/occupations/2136/x/y/z',
  '/areas/',
  '/compare/',
  '/compare/areas/x',
  '/demand/briefing/x',
  '/sessions/x/handout',
  '/index.html',
  '/index.html/',
  '/sw.js/x',
  '/config.json/x',
];

const slotAddresses: readonly BadAddress[] = SLOTS.flatMap(([slot, before, values]) =>
  Object.entries(values).map(([kind, value]) => ({ address: `${before}${value}`, slot, kind })),
);

/** More than five hundred addresses that somebody may type, keep or be sent, made by rule. */
export const BAD_ADDRESSES: readonly BadAddress[] = [
  ...slotAddresses,
  ...ODD_QUERIES.map((address) => ({ address, slot: 'the whole', kind: 'an odd query' })),
];

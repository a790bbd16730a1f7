import { type AppConfig, CONFIG_WITHOUT_SERVICES, type TilesConfig } from './appConfig';

export interface ReadConfig {
  readonly config: AppConfig;
  /** What is wrong with the file, for the person who set it up; null when it is in order. */
  readonly problem: string | null;
}

/**
 * Reads the text of a config.json. A broken one switches every service off and says what is wrong.
 *
 * Checked by hand: the file is read before the first drawing, and a schema library for its nine
 * settings would be a fifteenth of what the start may weigh (docs/decisions/config-by-hand.md).
 */
export function readConfig(text: string): ReadConfig {
  let json: unknown;
  try {
    // Some editors put a mark before the text, which a browser drops by itself.
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { config: CONFIG_WITHOUT_SERVICES, problem: 'it is not JSON' };
  }
  const problems = problemsOf(json, CONFIG_CHECKS, '');
  return problems.length === 0
    ? // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every setting has been checked, and there is no other
      { config: json as AppConfig, problem: null }
    : { config: CONFIG_WITHOUT_SERVICES, problem: problems.join('; ') };
}

/** What is wrong with a value at a place of the file; empty when it is in order. */
type Check = (value: unknown, place: string) => readonly string[];

type Checks<Settings> = { readonly [Name in keyof Settings]-?: Check };

const must =
  (isRight: (value: unknown) => boolean, words: string): Check =>
  (value, place) =>
    isRight(value) ? [] : [`${place}: ${words}`];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function problemsOf<Settings>(
  value: unknown,
  checks: Checks<Settings>,
  place: string,
): readonly string[] {
  if (!isRecord(value)) return [`${place === '' ? 'it' : place} must be a set of settings`];
  const at = (name: string) => (place === '' ? name : `${place}.${name}`);
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(checks, name));
  return [
    ...Object.entries<Check>(checks).flatMap(([name, check]) => check(value[name], at(name))),
    ...(unknown.length > 0 ? [`unknown setting ${unknown.map(at).join(', ')}`] : []),
  ];
}

function isServiceAddress(value: unknown): boolean {
  if (typeof value !== 'string' || /\s/.test(value) || !URL.canParse(value)) return false;
  const { protocol, host, username, password, search, hash, pathname } = new URL(value);
  // As with the tiles: a browser takes more for a host than may stand in a header.
  if (!/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/.test(host)) return false;
  const isPlain = [username, password, search, hash].every((part) => part === '');
  return ['https:', 'http:'].includes(protocol) && isPlain && pathname.endsWith('/');
}

const isTileAddress = (value: unknown): boolean =>
  typeof value === 'string' &&
  // Nothing but a host: it goes into the header that says what the page may reach.
  /^https?:\/\/[\w.{}-]+(?::\d+)?\/\S*$/.test(value) &&
  ['{z}', '{x}', '{y}'].every((part) => value.includes(part));

const serviceAddress = must(
  (value) => value === null || isServiceAddress(value),
  'must be null, or a web address that ends with a slash and has no ? or #',
);

const wholeNumber = (least: number, most: number): Check =>
  must(
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
    `must be a whole number from ${least} to ${most}`,
  );

const TILES_CHECKS: Checks<TilesConfig> = {
  kind: must(
    (value) => value === 'openstreetmap' || value === 'ordnance-survey',
    'must be "openstreetmap" or "ordnance-survey"',
  ),
  url: must(isTileAddress, 'must be a web address with {z}, {x} and {y}'),
  attribution: must(
    (value) => typeof value === 'string' && value !== '',
    'must say whose map it is',
  ),
};

/** One plain address, which stands in a link: no name beside it, no second one, nothing to be taken for a field. */
const isEmail = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length <= 254 &&
  /^[\w.+-]+@[\da-z-]+(?:\.[\da-z-]+)+$/i.test(value);

const RETENTION_CHECKS: Checks<AppConfig['retention']> = {
  defaultDaysAfterReview: wholeNumber(0, 366),
  longestMonths: wholeNumber(1, 12),
};

const CONFIG_CHECKS: Checks<AppConfig> = {
  lmiBaseUrl: serviceAddress,
  nomisBaseUrl: serviceAddress,
  postcodesBaseUrl: serviceAddress,
  tiles: (value, place) => {
    if (value === null) return [];
    if (!Array.isArray(value)) return problemsOf(value, TILES_CHECKS, place);
    return value.flatMap((one, at) => problemsOf(one, TILES_CHECKS, `${place}[${at}]`));
  },
  supportEmail: must(
    (value) => value === undefined || isEmail(value),
    'must be one e-mail address, or be left out',
  ),
  lookUpFullPostcode: must((value) => typeof value === 'boolean', 'must be true or false'),
  retention: (value, place) => problemsOf(value, RETENTION_CHECKS, place),
};

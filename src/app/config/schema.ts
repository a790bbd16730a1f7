import * as z from 'zod/mini';
import { CONFIG_WITHOUT_SERVICES } from './withoutServices';

const isServiceAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash, pathname } = new URL(text);
  const isPlain = [username, password, search, hash].every((part) => part === '');
  return ['https:', 'http:'].includes(protocol) && isPlain && pathname.endsWith('/');
};

const isTileAddress = (text: string): boolean =>
  /^https?:\/\/[^/?#@]+\//.test(text) && ['{z}', '{x}', '{y}'].every((part) => text.includes(part));

/** Null switches the service off. */
const serviceAddress = z.nullable(
  z.string().check(
    z.refine(isServiceAddress, {
      error: 'must be null, or a web address that ends with a slash and has no ? or #',
    }),
  ),
);

const tiles = z.strictObject({
  // Ordnance Survey needs a key of one's own, which stands in the address and is readable in the page.
  kind: z.literal(['openstreetmap', 'ordnance-survey']),
  url: z
    .string()
    .check(z.refine(isTileAddress, { error: 'must be a web address with {z}, {x} and {y}' })),
  attribution: z.string().check(z.minLength(1)),
});

const appConfigSchema = z.strictObject({
  lmiBaseUrl: serviceAddress,
  nomisBaseUrl: serviceAddress,
  postcodesBaseUrl: serviceAddress,
  tiles: z.nullable(tiles),
  lookUpFullPostcode: z.boolean(),
  retention: z.strictObject({
    defaultDaysAfterReview: z.int().check(z.minimum(0), z.maximum(366)),
    longestMonths: z.int().check(z.minimum(1), z.maximum(12)),
  }),
});

/** What `public/config.json` says: which outside services are used, and how long records are kept. */
export type AppConfig = Readonly<z.infer<typeof appConfigSchema>>;

export interface ReadConfig {
  readonly config: AppConfig;
  /** What is wrong with the file, for the person who set it up; null when it is in order. */
  readonly problem: string | null;
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `unknown setting ${issue.keys.join(', ')}`;
  return issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message;
}

/** Reads the text of a config.json. A broken one switches every service off and says what is wrong. */
export function readConfig(text: string): ReadConfig {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { config: CONFIG_WITHOUT_SERVICES, problem: 'it is not JSON' };
  }
  const answer = appConfigSchema.safeParse(json);
  return answer.success
    ? { config: answer.data, problem: null }
    : { config: CONFIG_WITHOUT_SERVICES, problem: answer.error.issues.map(describe).join('; ') };
}

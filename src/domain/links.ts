import type { NationName } from './signposts';

/** What a link that leads out is for. */
export const LINK_KINDS = [
  'advert-board',
  'apprenticeships',
  'careers',
  'journey',
  'occupation',
  'us-job',
  'video',
  'area',
] as const;

/** A row of data/links.csv: an address with names in braces, and whom it is for. */
export interface LeadOut {
  readonly id: string;
  readonly kind: (typeof LINK_KINDS)[number];
  readonly name: string;
  readonly nations: readonly NationName[];
  /** Codes of SOC 2010 groups of any width that alone have it; none: all have. */
  readonly groups: readonly string[];
  readonly template: string;
}

/** Whom links are wanted for. */
export interface LinkAsk {
  readonly kind: LeadOut['kind'];
  /** The client's nation; absent where no place is chosen: then those of every nation. */
  readonly nation?: NationName | undefined;
  /** A SOC 2010 unit group; absent for a page about no job. */
  readonly soc?: string;
}

/**
 * The links of one kind for the client's nation and the job, in the order of the table. A link of
 * another nation never stands in for a missing one.
 */
export function linksFor<L extends LeadOut>(
  links: readonly L[],
  { kind, nation, soc }: LinkAsk,
): readonly L[] {
  return links.filter(
    (link) =>
      link.kind === kind &&
      (nation === undefined || link.nations.includes(nation)) &&
      (link.groups.length === 0 || link.groups.some((code) => soc?.startsWith(code) ?? false)),
  );
}

/** What a template may ask for: occupation, place, or a code of either. */
export type LinkValues = Readonly<Record<string, string>>;

/** "[&location={town}]": a part that stands only where its value is known. */
const OPTIONAL = /\[([^\]]*)\]/g;
const PLACEHOLDER = /\{([a-z_]+)(-dashed)?\}/g;

/** "Sales & retail, part time" → "sales-retail-part-time": for addresses that spell words in paths. */
function dashed(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A path keeps its slashes; each of its parts is encoded. */
function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/**
 * An address out of a template of data/links.csv: `{title}` becomes the value, URL-encoded;
 * `{title-dashed}` the value in lower case with dashes; `{path}` a path whose slashes stand; a part
 * in square brackets is left out where its value is absent.
 *
 * Only titles of occupations, names of places and their codes may be given: never a postcode, a
 * reference or anything about a client (contracts on links). Nothing here can check that.
 *
 * @param template an https address with names in braces
 * @returns undefined where a value is absent or empty, or the address would not be https: then
 *   there is no link
 */
export function fillLink(template: string, values: LinkValues): string | undefined {
  const wanted = template.replace(OPTIONAL, (_, part: string) => filled(part, values) ?? '');
  const address = filled(wanted, values);
  if (address === undefined || !URL.canParse(address)) return undefined;
  return new URL(address).protocol === 'https:' ? address : undefined;
}

/** @returns undefined where a value is absent or empty */
function filled(template: string, values: LinkValues): string | undefined {
  let complete = true;
  const text = template.replace(PLACEHOLDER, (_, name: string, form?: string) => {
    const value = Object.hasOwn(values, name) ? (values[name] ?? '') : '';
    const word = form ? dashed(value) : value.trim();
    if (word === '') complete = false;
    return name === 'path' && !form ? encodedPath(word) : encodeURIComponent(word);
  });
  return complete ? text : undefined;
}

/** What a template may ask for: occupation, place, or a code of either. */
export type LinkValues = Readonly<Record<string, string>>;

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
 * `{title-dashed}` the value in lower case with dashes; `{path}` a path whose slashes stand.
 *
 * Only titles of occupations, names of places and their codes may be given: never a postcode, a
 * reference or anything about a client (contracts on links). Nothing here can check that.
 *
 * @param template an https address with names in braces
 * @returns undefined where a value is absent or empty, or the address would not be https: then
 *   there is no link
 */
export function fillLink(template: string, values: LinkValues): string | undefined {
  let complete = true;
  const address = template.replace(PLACEHOLDER, (_, name: string, form?: string) => {
    const value = Object.hasOwn(values, name) ? (values[name] ?? '') : '';
    const text = form ? dashed(value) : value.trim();
    if (text === '') complete = false;
    return name === 'path' && !form ? encodedPath(text) : encodeURIComponent(text);
  });
  if (!complete || !URL.canParse(address)) return undefined;
  return new URL(address).protocol === 'https:' ? address : undefined;
}

/** Search parameters as they stand in the address: strings, and lists where a name is repeated. */
export type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The query of an address as plain values. Everything is a string (`soc=2136` is a code, not a
 * number); a repeated name is a list.
 */
export function parseSearch(query: string): Record<string, string | string[]> {
  const search: Record<string, string | string[]> = {};
  const parameters = new URLSearchParams(query);
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    const [first] = values;
    search[name] = values.length === 1 && first !== undefined ? first : values;
  }
  return search;
}

/** The inverse of {@link parseSearch}: names in the order given, undefined and empty lists left out. */
export function stringifySearch(search: Search): string {
  const parameters = new URLSearchParams();
  for (const [name, given] of Object.entries(search)) {
    if (given === undefined) continue;
    for (const text of typeof given === 'string' ? [given] : given) parameters.append(name, text);
  }
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

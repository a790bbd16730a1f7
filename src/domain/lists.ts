/** A list in words without a comma before the last: "a", "a and b", "a, b and c". */
export function formatList(items: readonly string[], joiner: 'and' | 'or' = 'and'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(', ')} ${joiner} ${last}`;
}

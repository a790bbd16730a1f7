/** The sections that an address opens, "pay,outlook", in the page's order; others are left out. */
export function sectionsIn<Id extends string>(open: unknown, ids: readonly Id[]): readonly Id[] {
  const asked = new Set(typeof open === 'string' ? open.split(',') : []);
  return ids.filter((id) => asked.has(id));
}

/** The open sections as the address carries them, as one word; nothing where all are closed. */
export function openInSearch(ids: readonly string[]): string | undefined {
  return [...new Set(ids)].join(',') || undefined;
}

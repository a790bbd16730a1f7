import { formatList } from '@/domain/lists';
import type { NeedsView } from './view';

/** When the official pages were read: data/occupations/requirements.csv as a whole. */
export const READ_IN = 'November 2026';

/** Where words on what you need were read: the short source, the whole, and the pages. */
export interface ReadOn {
  readonly short: string;
  readonly whole: string;
  readonly pages: readonly { readonly name: string; readonly href: string }[];
}

/**
 * The official pages that what you need was read on, each once; undefined where nothing is known.
 *
 * @param more other sources of the same words, by their short names
 */
export function readOn(
  needs: readonly Pick<NeedsView, 'lines'>[],
  more: readonly string[] = [],
): ReadOn | undefined {
  const pages = new Map<string, { readonly name: string; readonly href: string }>();
  const hosts = new Set<string>();
  const all = needs.flatMap(({ lines }) => lines);
  if (all.length === 0) return undefined;
  for (const { requirement, link } of all) {
    if (!link) continue;
    hosts.add(link.host);
    const name = `${requirement.name} (${link.host})`;
    if (!pages.has(name)) pages.set(name, { name, href: link.href });
  }
  const [year = ''] = READ_IN.split(' ').slice(-1);
  return {
    short: [`Official pages, ${year}`, ...more].join('; '),
    whole: [
      `Source: our reading of official pages in ${READ_IN}`,
      ...(hosts.size > 0 ? [formatList([...hosts])] : []),
      ...more,
    ].join('; '),
    pages: [...pages.values()],
  };
}

import type { Observation } from '@/domain/observation';

/** Somerset, Cumberland, Westmorland and Furness: districts since April 2023. */
const DISTRICTS: ReadonlySet<string> = new Set(['E06000066', 'E06000063', 'E06000064']);

const SOURCES: ReadonlySet<string> = new Set([
  'aps-people-in-work',
  'aps-occupation-soc-2020',
  'aps-qualifications-2024',
  'business-counts-2024',
]);

/** What stands for a figure that is left out because it is wrong at the source. */
export const WRONG_AT_SOURCE = 'left out: wrong at the source';

/**
 * True for a figure that is left out because the source has a wrong one: the pack has it as "not
 * published", for which no reason would be known.
 *
 * @see docs/sources.md, "Know before use"
 */
export function isWrongAtSource({ figure, area, source }: Observation): boolean {
  const isNotPublished = figure.kind === 'missing' && figure.reason === 'not-published';
  return isNotPublished && DISTRICTS.has(area.gss) && SOURCES.has(source);
}

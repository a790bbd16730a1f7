import type { Observation } from '@/domain/observation';
import { formatPeriod } from '@/domain/period';
import { socLevel } from '@/domain/soc';
import { flagWords } from './flagWords';
import type { SourceNames } from './sourceNames';

/**
 * The source of a figure as one line of text: publisher and table, period, area, occupation group
 * with its edition, and what the source says about it (docs/methods.md, rule 2).
 */
export function sourceText(observation: Observation, names: SourceNames): string {
  const source = names.source(observation.source);
  const parts = [
    source?.short ?? observation.source,
    formatPeriod(observation.period),
    observation.area.name,
    ...occupationText(observation),
    ...flagWords(observation.flags),
  ];
  return `Source: ${parts.join('; ')}`;
}

const PROJECTED = 'projected';

/**
 * The source in at most four words: publisher and the year of the period; a projection is a model,
 * whose year says little: "ONS 2025", "DfE model".
 */
export function sourceShort(observation: Observation, names: SourceNames): string {
  const publisher = publisherOf(names.source(observation.source)?.short ?? 'Source');
  if (observation.flags?.includes(PROJECTED)) return `${publisher} model`;
  return `${publisher} ${observation.periodEnd.slice(0, 4)}`;
}

/** "ONS via Nomis, claimant count" and "ONS and Textkernel, online adverts" are ONS's. */
function publisherOf(short: string): string {
  return (short.split(',')[0] ?? short).replace(/ (via|and) .*$/, '').replace(/ [\d.]+$/, '');
}

function occupationText({ occupation }: Observation): readonly string[] {
  if (!occupation || occupation.code === '') return [];
  const level = socLevel(occupation.code);
  return [`${level} group “${occupation.title}”, ${occupation.edition}`];
}

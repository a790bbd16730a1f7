import type { Observation } from '@/domain/observation';
import { periodWords } from '@/domain/referencePeriod';
import { inEnglish } from '@/shared/words/inEnglish';
import { englishText, inRow, placeName, said, type Words } from '@/shared/words/words';
import { titleWords } from '@/domain/plainNames';
import { type SocLevel, socLevel } from '@/domain/soc';
import { flagsSaid } from './flagWords';
import type { SourceNames } from './sourceNames';

/**
 * The source of a figure as one line of text: publisher and table, period, area, occupation group
 * with its edition, and what the source says about it (docs/methods.md, rule 2).
 */
export function sourceWords(observation: Observation, names: SourceNames): Words {
  const source = names.source(observation.source);
  const parts = [
    englishText(source?.short ?? observation.source),
    periodWords(observation.period),
    placeName(observation.area.name, observation.area.gss),
    ...occupationWords(observation),
    ...flagsSaid(observation.flags),
  ];
  return said('Source: {parts}', { parts: inRow(parts, '; ') });
}

/** The same in English, for rooms that have no Welsh yet. */
export const sourceText = (observation: Observation, names: SourceNames): string =>
  inEnglish(sourceWords(observation, names));

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

function occupationWords({ occupation }: Observation): readonly Words[] {
  if (!occupation || occupation.code === '') return [];
  const level = socLevel(occupation.code);
  const values = { title: titleWords(occupation), edition: occupation.edition };
  return [GROUP_OF[level](values)];
}

interface GroupValues {
  readonly title: Words;
  readonly edition: string;
}

const GROUP_OF: Readonly<Record<SocLevel, (values: GroupValues) => Words>> = {
  unit: (values) => said('unit group “{title}”, {edition}', values),
  minor: (values) => said('minor group “{title}”, {edition}', values),
  'sub-major': (values) => said('sub-major group “{title}”, {edition}', values),
  major: (values) => said('major group “{title}”, {edition}', values),
  all: (values) => said('all group “{title}”, {edition}', values),
};

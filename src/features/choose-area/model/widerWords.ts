import { inRow, placeName, said, type Words } from '@/shared/words/words';
import type { WiderArea } from './placeIndex';

const KIND_WORDS: Readonly<Record<WiderArea['kind'], Words | undefined>> = {
  county: said('county'),
  'former-county': said('former county'),
  'part-of-nation': undefined,
  'combined-authority': said('combined authority'),
  region: said('region'),
  nation: said('nation'),
  country: undefined,
};

/** 'county: a wider area with 11 districts': what stands behind its name in the list. */
export function widerWords({ kind, districts, parts }: WiderArea): Words {
  const what = KIND_WORDS[kind];
  const words =
    parts.length > 0
      ? said('a wider area with {n} parts', { n: parts.length })
      : said('a wider area with {n} districts', { n: districts.length });
  return what === undefined ? words : inRow([what, words], ': ');
}

/** Why a wider area is not taken as it is, and what to do. */
export function widerQuestion(area: WiderArea, isForJob: boolean): Words {
  const figures = isForJob
    ? said('Figures for a job are by district.')
    : said('The figures are by district.');
  const place = placeName(area.name);
  return inRow([
    figures,
    area.parts.length > 0
      ? said('Choose a part of {place} first.', { place })
      : said('Choose one in {place}.', { place }),
  ]);
}

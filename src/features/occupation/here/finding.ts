import { figureWords } from '@/domain/format';
import { areaWords } from '@/domain/ladder';
import { locationQuotientWords } from '@/domain/locationQuotient';
import { groupWords } from '@/domain/plainNames';
import { capital, inRow, placeName, said, type Words } from '@/shared/words/words';
import { fitting } from '../input/sentences';
import type { HereView } from './view';

/**
 * What the closed section of people here says: how many, where, and how common that is.
 *
 * @param isNamed whether the page has named the wider group they work in
 */
export function hereFinding(view: HereView, isNamed: boolean): Words {
  const { people, lead, nowhere } = view;
  if (people.kind === 'missing')
    return people.reason === 'unreliable'
      ? lead
        ? said('Too few people asked to count {group}', { group: groupWords(lead.group) })
        : said('Too few people asked to count them')
      : said('No count by kind of work for {place}', { place: placeName(nowhere) });
  const { observation } = people.lead;
  const count = capital(figureWords(observation));
  const place = areaWords(observation.area);
  if (!isNamed && lead)
    return fitting(
      said('{count} in {group}, {place}', { count, group: groupWords(lead.group), place }),
      count,
    );
  const words = view.peopleComparison && locationQuotientWords(view.peopleComparison);
  return fitting(
    ...(words
      ? [said('{count} in {place}, {words}', { count, place, words }), inRow([count, words], ', ')]
      : []),
    said('{count} in {place}', { count, place }),
    count,
  );
}

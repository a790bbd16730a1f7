import { formatFigure } from '@/domain/format';
import { areaInWords } from '@/domain/ladder';
import { locationQuotientWords } from '@/domain/locationQuotient';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import { fitting } from '../input/sentences';
import type { HereView } from './view';

/**
 * What the closed section of people here says: how many, where, and how common that is.
 *
 * @param isNamed whether the page has named the wider group they work in
 */
export function hereFinding(view: HereView, isNamed: boolean): string {
  const { people, lead, nowhere } = view;
  if (people.kind === 'missing')
    return people.reason === 'unreliable'
      ? `Too few people asked to count ${lead ? plainNameOf(lead.group) : 'them'}`
      : `No count by kind of work for ${nowhere}`;
  const { observation } = people.lead;
  const count = startOfSentence(formatFigure(observation));
  const place = areaInWords(observation.area);
  if (!isNamed && lead) return fitting(`${count} in ${plainNameOf(lead.group)}, ${place}`, count);
  const words = view.peopleComparison && locationQuotientWords(view.peopleComparison);
  return fitting(
    ...(words ? [`${count} in ${place}, ${words}`, `${count}, ${words}`] : []),
    `${count} in ${place}`,
    count,
  );
}

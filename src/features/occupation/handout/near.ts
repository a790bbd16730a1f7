import { figureWords } from '@/domain/format';
import { placeName, said, type Words } from '@/shared/words/words';
import { latest } from '@/services/pack/areaFigures';
import type { OccupationInput } from '../input/input';
import { sourceOnPaper } from './pins';

/** A sentence about the place, and where its figure is from. */
interface NearText {
  readonly text: Words;
  readonly source: Words;
}

/** What the place itself is like, for the hand-out: pay, people in work and adverts, all jobs. Pure. */
export function nearText({
  district,
  reference,
}: Pick<OccupationInput, 'district' | 'reference'>): readonly NearText[] {
  if (!district) return [];
  const { name, gss } = district.area;
  const sentence = (indicator: string, words: (figure: Words) => Words): readonly NearText[] => {
    const observation = latest(district, indicator);
    if (!observation || observation.figure.kind === 'missing') return [];
    return [
      { text: words(figureWords(observation)), source: sourceOnPaper(observation, reference) },
    ];
  };
  return [
    ...sentence('pay-residents-weekly', (pay) =>
      said('Over all jobs, half of the people who live in {area} earn more than {pay}.', {
        area: placeName(name, gss),
        pay,
      }),
    ),
    ...sentence('people-in-work', (people) =>
      said('{people} who live here are in work.', { people }),
    ),
    ...sentence('adverts', (adverts) =>
      said('There were {adverts} online in one month, for all jobs.', { adverts }),
    ),
  ];
}

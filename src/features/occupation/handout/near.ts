import { formatFigure } from '@/domain/format';
import { latest } from '@/services/pack/areaFigures';
import type { OccupationInput } from '../input/input';
import { sourceOnPaper } from './pins';

/** A sentence about the place, and where its figure is from. */
interface NearText {
  readonly text: string;
  readonly source: string;
}

/** What the place itself is like, for the hand-out: pay, people in work and adverts, all jobs. Pure. */
export function nearText({
  district,
  reference,
}: Pick<OccupationInput, 'district' | 'reference'>): readonly NearText[] {
  if (!district) return [];
  const { name } = district.area;
  const sentence = (indicator: string, words: (figure: string) => string): readonly NearText[] => {
    const observation = latest(district, indicator);
    if (!observation || observation.figure.kind === 'missing') return [];
    return [
      { text: words(formatFigure(observation)), source: sourceOnPaper(observation, reference) },
    ];
  };
  return [
    ...sentence(
      'pay-residents-weekly',
      (pay) => `Over all jobs, half of the people who live in ${name} earn more than ${pay}.`,
    ),
    ...sentence('people-in-work', (people) => `${people} who live here are in work.`),
    ...sentence('adverts', (adverts) => `There were ${adverts} online in one month, for all jobs.`),
  ];
}

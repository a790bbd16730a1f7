import { TERM_OF_KIND, type TermId, termOfMeasure } from '@/domain/glossary';
import type { Indicator } from '@/domain/indicator';
import { TermButtons } from './TermButtons';

/** The words of one measure, where a whole table is of it. */
export function MeasureTerms({ id, kind }: Pick<Indicator, 'id' | 'kind'>) {
  const own = termOfMeasure(id)?.id;
  const margin = kind === 'survey-with-error' ? 'margin' : undefined;
  const terms: readonly (TermId | undefined)[] = [own, TERM_OF_KIND[kind], margin];
  return <TermButtons of={[...new Set(terms.filter((term) => term !== undefined))]} />;
}

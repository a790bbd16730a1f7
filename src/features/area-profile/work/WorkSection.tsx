import { FigureLine } from '@/ui/FigureLine';
import type { WorkView } from './view';
import { withMargin } from '../input/withMargin';

/** The newest figures on looking for work and on neither working nor looking. */
export function WorkSection({ view: { survey, modelled, inactive } }: { readonly view: WorkView }) {
  return (
    <>
      {modelled ? (
        <FigureLine
          observation={modelled}
          label="Looking for work, modelled"
          text={withMargin(modelled)}
        >
          Of those aged 16 and over in work or looking. Worked out from the survey and the claimant
          count together.
        </FigureLine>
      ) : null}
      {survey ? (
        <FigureLine
          observation={survey}
          label="Looking for work, from the survey"
          text={withMargin(survey)}
        >
          Of those aged 16 to 64 in work or looking. Few people are asked in one district: the
          modelled figure is the better one.
        </FigureLine>
      ) : null}
      {inactive ? (
        <FigureLine observation={inactive} label="Not in work and not looking">
          Aged 16 to 64: students, carers, people who are ill and early retired among them. The
          source gives no margin of error.
        </FigureLine>
      ) : null}
    </>
  );
}

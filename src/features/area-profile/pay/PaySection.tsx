import { midSentence } from '@/ui/midSentence';
import { FigureLine } from '@/ui/FigureLine';
import type { PayView } from './view';
import { CellTableView } from '../page/CellTableView';
import { withMargin } from '../input/withMargin';

/** Pay of the people who live here, in all jobs together. */
export function PaySection({ view: { weekly, yearly } }: { readonly view: PayView }) {
  return (
    <>
      {weekly ? (
        <FigureLine
          observation={weekly}
          label="Middle pay a week, all jobs"
          text={withMargin(weekly)}
        />
      ) : null}
      <p className="caption">
        Of employees, full time and part time together. The self-employed are outside.
      </p>
      {yearly ? (
        <CellTableView
          caption="Pay a year, all jobs"
          first="Pay"
          table={yearly}
          pinAs={(share, area) => `pay a year, all jobs: ${midSentence(share)}, ${area}`}
        />
      ) : null}
    </>
  );
}

import { formatFigure } from '@/domain/format';
import { FigureLine } from '@/ui/FigureLine';
import type { ClaimantView } from './view';
import { midSentence } from '@/ui/midSentence';
import { CellTableView } from '../page/CellTableView';

/** People claiming benefits: how many, how that moved, men and women. */
export function ClaimantsSection({ view }: { readonly view: ClaimantView }) {
  const { count, rate, changeSentence, table } = view;
  const share = rate ? `${formatFigure(rate)} of people aged 16 to 64.` : '';
  return (
    <>
      <FigureLine observation={count} label="Claimants">
        {`${share} ${changeSentence ?? ''}`.trim()}
      </FigureLine>
      <CellTableView
        caption="Claimants: men and women"
        first="Who"
        table={table}
        pinAs={(who, what) => `${midSentence(what)}, ${midSentence(who)}, out-of-work benefits`}
      />
    </>
  );
}

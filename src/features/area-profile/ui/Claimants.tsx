import type { Area } from '@/domain/area';
import { formatFigure } from '@/domain/format';
import { FigureLine } from '@/tables/FigureLine';
import type { ClaimantView } from '../model/claimantView';
import { CellTableView } from './CellTableView';
import { LiveClaimants } from './LiveClaimants';
import { Section } from './Section';

interface ClaimantsProps {
  readonly area: Area;
  readonly view: ClaimantView;
}

/** People claiming benefits: how many, how that moved, men and women, and a newer month. */
export function Claimants({ area, view }: ClaimantsProps) {
  const { count, rate, changeSentence, table } = view;
  return (
    <Section id="claimants">
      <FigureLine observation={count} label="Claimants" large>
        {rate ? `${formatFigure(rate)} of people aged 16 to 64. ` : null}
        {changeSentence}
      </FigureLine>
      <LiveClaimants area={area} pack={count} />
      <CellTableView caption="Claimants: men and women" first="Who" table={table} />
    </Section>
  );
}

import { reasonInWords } from '@/domain/missingWords';
import { formatFigure } from '@/domain/format';
import { plainNameOf } from '@/domain/plainNames';
import type { PayPart } from './view';

/**
 * The own figure of one of the groups a spread group is now in, in a cell or a list: the unit is said,
 * for the parts need not be published in the same one; a wider group's figure is called so.
 */
export function partPay({ pay }: PayPart): { readonly text: string } | string {
  if (!pay) return 'under 5% of people: not listed';
  const { climb, lead, isBelowMinimum } = pay;
  if (!lead) return climb.kind === 'missing' ? reasonInWords(climb.reason) : '';
  const { median } = lead.row;
  if (!lead.isExact) {
    const group = median.occupation ? plainNameOf(median.occupation) : '';
    return { text: `${formatFigure(median)}, for the wider group ${group}` };
  }
  const below = isBelowMinimum ? ', below today’s legal minimum' : '';
  return { text: `${formatFigure(median)}${below}` };
}

import { reasonInWords } from '@/domain/figure';
import { formatFigure, formatPeriod, formatPounds } from '@/domain/format';
import { plainNameOf } from '@/domain/plainNames';
import type { GlanceLine } from './glance';
import { besidePay, minimumSentence } from './paySentences';
import type { PayView } from './payView';

/** Pay as one line of At a glance: whose it is, and the law first where pay lies below it. */
export function payLine(view: PayView): GlanceLine {
  const base = { id: 'pay', heading: 'Pay' } as const;
  const lead = view.own?.lead;
  if (view.climb.kind === 'missing' || !lead)
    return {
      ...base,
      text: reasonInWords(view.climb.kind === 'missing' ? view.climb.reason : 'not-collected'),
    };
  const { median } = lead.row;
  const who = lead.people === 'ft' ? 'full time' : 'all employees';
  const note = [`middle pay, ${who}, across the UK`, ...ofWhom(view)].join(', ');
  const beside = besidePay(view).filter(({ id }) => id === 'year' || id === 'self-employed');
  const minimum = minimumSentence(view);
  if (minimum && view.minimumWage)
    return {
      ...base,
      text: `At least ${formatPounds(view.minimumWage.hourlyGbp, 2)} an hour now`,
      note: `${minimum} In ${formatPeriod(median.period)}: ${formatFigure(median)}, ${note}.`,
      observation: median,
      // The minimum stands large, which is not the figure a pin would keep.
      isOneFigure: false,
    };
  return {
    ...base,
    text: formatFigure(median),
    note: [
      `${note.charAt(0).toUpperCase()}${note.slice(1)}.`,
      ...beside.map(({ text }) => text),
    ].join(' '),
    observation: median,
  };
}

/** The group the figure is really of, where it is not the whole of this job and nothing else. */
function ofWhom({ own, deciding, people }: PayView): readonly string[] {
  const lead = own?.lead;
  const { occupation } = lead?.row.median ?? {};
  if (lead && !lead.isExact && occupation)
    return [`for the wider group ${plainNameOf(occupation)}`];
  return deciding?.kind === 'largest' ? [`for the largest part, ${people}`] : [];
}

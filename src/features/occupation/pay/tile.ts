import { reasonInWords } from '@/domain/figure';
import { formatFigure, formatPounds, formatWholePercent } from '@/domain/format';
import { areaInWords } from '@/domain/ladder';
import { payUnitWords } from '@/domain/payUnit';
import { formatPeriod } from '@/domain/period';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import type { TileView } from '../tiles/tileView';
import type { GroupPay, LeadingPay } from './groupPay';
import { besidePay, minimumSentence, selfEmployedShort } from './sentences';
import type { PayView } from './view';

/** Pay as a tile: whose it is, the year beside it, and the law first where pay lies below it. */
export function payTile(view: PayView): TileView {
  const { climb, own, minimumWage } = view;
  const lead = own?.lead;
  if (climb.kind === 'missing' || !lead) {
    const reason = climb.kind === 'missing' ? climb.reason : 'not-collected';
    return { figure: 'No figure', lines: [`${startOfSentence(reasonInWords(reason))}.`] };
  }
  const { median } = lead.row;
  const who = lead.people === 'ft' ? 'full time' : 'all employees';
  const base = {
    observation: median,
    ...groupOf(lead),
  };
  if (minimumWage && minimumSentence(view))
    return {
      ...base,
      figure: `At least ${formatPounds(minimumWage.hourlyGbp, 2)}`,
      unit: 'an hour now',
      lines: [
        `In ${formatPeriod(median.period)}: ${formatFigure(median)}, ${who}, across the UK.`,
        ...ofPart(view),
      ],
      // The minimum stands large, which is not the figure a pin would keep.
      isPinned: false,
    };
  const unit = payUnitWords(lead.unit);
  return {
    ...base,
    figure: formatFigure(median).replace(` ${unit}`, ''),
    unit,
    lines: [`Half earn more. ${startOfSentence(who)}, UK${yearOf(own)}.`, ...ofPart(view)],
  };
}

function groupOf({ isExact, row }: LeadingPay): Pick<TileView, 'group'> {
  const { occupation } = row.median;
  return isExact || !occupation ? {} : { group: startOfSentence(plainNameOf(occupation)) };
}

/** A year's pay of the same people, where the figure is not one already: ": £33,030 a year". */
function yearOf({ lead, year }: GroupPay): string {
  if (!lead?.isExact || lead.unit === 'year' || year?.median.figure.kind !== 'value') return '';
  return `: ${formatFigure(year.median)}`;
}

/** The part of the work the figure is of, where that is only the largest. */
const ofPart = ({ deciding, people }: PayView): readonly string[] =>
  deciding?.kind === 'largest'
    ? [`The largest part: ${people} (${formatWholePercent(deciding.share * 100)}).`]
    : [];

/** What the closed section of pay says: the first of what a reader should know beside the figure. */
export function payFinding(view: PayView): string {
  const selfEmployed = selfEmployedShort(view);
  if (view.own?.lead && selfEmployed) return selfEmployed;
  const starters = besidePay(view).find(({ id }) => id === 'starters');
  const [first] = starters?.text.split('. ') ?? [];
  if (first === undefined) return regionFinding(view) ?? 'Spread, region, who earns what';
  const then = view.leadRow ? ` in ${formatPeriod(view.leadRow.median.period)}` : '';
  return first.replace(/ then$/, then).replace(/\.$/, '');
}

/** The level of pay in the region for the major group: "Skilled trades in the North West: 8% lower". */
function regionFinding({ own, regionLevel }: PayView): string | undefined {
  if (!own?.lead || !regionLevel || regionLevel.percent === 0) return undefined;
  const { area, major, percent } = regionLevel;
  const size = formatWholePercent(Math.abs(percent));
  return `${startOfSentence(plainNameOf(major))} in ${areaInWords(area)}: ${size} ${percent < 0 ? 'lower' : 'higher'}`;
}

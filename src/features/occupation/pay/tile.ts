import { missingWords } from '@/domain/missingWords';
import { figureWords, formatPounds, formatWholePercent } from '@/domain/format';
import { areaWords } from '@/domain/ladder';
import { perWords } from '@/domain/payUnit';
import { periodWords } from '@/domain/referencePeriod';
import { groupWords } from '@/domain/plainNames';
import { capital, inRow, jobName, said, type Words } from '@/shared/words/words';
import type { Observation } from '@/domain/observation';
import type { TileView } from '../tiles/tileView';
import type { GroupPay, LeadingPay } from './groupPay';
import { minimumSentence, selfEmployedShort, startersShort } from './sentences';
import type { PayView } from './view';

/** Pay as a tile: whose it is, the year beside it, and the law first where pay lies below it. */
export function payTile(view: PayView): TileView {
  const { climb, own, minimumWage } = view;
  const lead = own?.lead;
  if (climb.kind === 'missing' || !lead) {
    const reason = climb.kind === 'missing' ? climb.reason : 'not-collected';
    return {
      figure: said('No figure'),
      lines: [inRow([capital(missingWords(reason)), '.'], '')],
    };
  }
  const { median } = lead.row;
  const isFullTime = lead.people === 'ft';
  const base = {
    observation: median,
    ...groupOf(lead),
  };
  if (minimumWage && minimumSentence(view))
    return {
      ...base,
      figure: said('At least {amount}', { amount: formatPounds(minimumWage.hourlyGbp, 2) }),
      unit: said('an hour now'),
      lines: [thenLine(median, isFullTime), ...ofPart(view)],
      // The minimum stands large, which is not the figure a pin would keep.
      isPinned: false,
    };
  return {
    ...base,
    figure: figureWords(median, { isBare: true }),
    unit: perWords(lead.unit),
    lines: [inRow([said('Half earn more.'), whoLine(own, isFullTime)]), ...ofPart(view)],
  };
}

function thenLine(median: Observation, isFullTime: boolean): Words {
  const values = { when: periodWords(median.period), amount: figureWords(median) };
  return isFullTime
    ? said('In {when}: {amount}, full time, across the UK.', values)
    : said('In {when}: {amount}, all employees, across the UK.', values);
}

/** Whose pay it is, with a year's pay of the same people where the figure is not one already. */
function whoLine({ lead, year }: GroupPay, isFullTime: boolean): Words {
  if (!lead?.isExact || lead.unit === 'year' || year?.median.figure.kind !== 'value')
    return isFullTime ? said('Full time, UK.') : said('All employees, UK.');
  const amount = figureWords(year.median);
  return isFullTime
    ? said('Full time, UK: {amount}.', { amount })
    : said('All employees, UK: {amount}.', { amount });
}

function groupOf({ isExact, row }: LeadingPay): Pick<TileView, 'group'> {
  const { occupation } = row.median;
  return isExact || !occupation ? {} : { group: capital(groupWords(occupation)) };
}

/** The part of the work the figure is of, where that is only the largest. */
const ofPart = ({ deciding, people }: PayView): readonly Words[] =>
  deciding?.kind === 'largest'
    ? [
        said('The largest part: {group} ({share}).', {
          group: jobName(people),
          share: formatWholePercent(deciding.share * 100),
        }),
      ]
    : [];

/** What the closed section of pay says: the first of what a reader should know beside the figure. */
export function payFinding(view: PayView): Words {
  const selfEmployed = selfEmployedShort(view);
  if (view.own?.lead && selfEmployed) return selfEmployed;
  return startersShort(view) ?? regionFinding(view) ?? said('Spread, region, who earns what');
}

/** The level of pay in the region for the major group: "Skilled trades in the North West: 8% lower". */
function regionFinding({ own, regionLevel }: PayView): Words | undefined {
  if (!own?.lead || !regionLevel || regionLevel.percent === 0) return undefined;
  const { area, major, percent } = regionLevel;
  const values = {
    group: capital(groupWords(major)),
    area: areaWords(area),
    size: formatWholePercent(Math.abs(percent)),
  };
  return percent < 0
    ? said('{group} in {area}: {size} lower', values)
    : said('{group} in {area}: {size} higher', values);
}

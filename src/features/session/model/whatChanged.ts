import { formatFigure, withoutStop } from '@/domain/format';
import { formatList } from '@/domain/lists';
import { startOfSentence } from '@/domain/plainNames';
import { formatDay, localDay } from '@/domain/period';
import { formatPeriod } from '@/domain/referencePeriod';
import { ownWords } from '@/domain/record';
import type { Action, PinnedEvidence, SessionRecord } from '@/domain/record';
import type { PinChange, RestatedWhy, ReviewedPin } from '@/domain/review';
import type { Observation } from '@/domain/observation';
import { OWNER_WORDS } from './words';

/** One pinned figure, then and now. */
export interface ChangeLine {
  readonly key: string;
  /** "Really changed", "Within the margin" … */
  readonly verdict: string;
  readonly sentence: string;
}

/** What a review begins with. */
export interface WhatChangedView {
  /** "What changed since 30 November 2026" */
  readonly heading: string;
  /** How the pins stand in one sentence; '' where there are none. */
  readonly summary: string;
  readonly changes: readonly ChangeLine[];
  readonly overdue: readonly string[];
  readonly due: readonly string[];
}

const VERDICTS: Readonly<Record<PinChange['kind'], string>> = {
  changed: 'Really changed',
  within: 'Within the margin',
  restated: 'Restated',
  gone: 'Source gone',
  same: 'Same',
};

const ORDER: readonly PinChange['kind'][] = ['changed', 'restated', 'gone', 'within'];

const WHY: Readonly<Record<RestatedWhy, string>> = {
  revised: 'The source has put another figure in its place.',
  'another-list': 'It is counted by another list of jobs now: do not set the two side by side.',
  break: 'The series begins anew in between: do not set the two side by side.',
  projection: 'It is projected anew on other assumptions.',
  adverts: 'Not all jobs are advertised, so nobody can say whether it really changed.',
  'no-margin': 'Its margin is not published, so nobody can say whether it really changed.',
  'small-sample': 'Too few people were asked to say whether it really changed.',
};

/** The last day somebody pinned something, else the day the session began. */
function sinceDay({ evidence, createdOn }: SessionRecord): string {
  const [last] = evidence.map(({ pinnedAt }) => pinnedAt).toSorted((a, b) => b.localeCompare(a));
  return last === undefined ? createdOn : localDay(new Date(last));
}

const figureAndPeriod = (observation: Observation): string =>
  `${formatFigure(observation)} (${formatPeriod(observation.period)})`;

function meaningOf(change: PinChange): string {
  if (change.kind === 'changed')
    return `It is ${change.more ? 'higher' : 'lower'}, by more than its margin.`;
  if (change.kind === 'within') return 'The difference is within the margin: call it the same.';
  if (change.kind === 'restated') return WHY[change.why];
  return 'There is no such figure now: not in these tables, or its service is not asked.';
}

function lineOf(record: SessionRecord, { pinned, change }: ReviewedPin, at: number): ChangeLine {
  const { observation, label } = pinned;
  const jobs = formatList(pinned.for.flatMap((one) => ownWords(record, one) ?? []));
  const what = [startOfSentence(label), jobs, observation.area.name].filter((word) => word !== '');
  const then = figureAndPeriod(observation);
  const pair = 'now' in change ? `${then} → ${figureAndPeriod(change.now)}` : then;
  return {
    key: `${at}`,
    verdict: VERDICTS[change.kind],
    sentence: `${what.join(', ')}: ${pair}. ${meaningOf(change)}`,
  };
}

function summaryOf(reviewed: readonly ReviewedPin[]): string {
  if (reviewed.length === 0) return '';
  const same = reviewed.filter(({ change }) => change.kind === 'same').length;
  const other = reviewed.length - same;
  const figures = (count: number) => `${count} pinned figure${count === 1 ? '' : 's'}`;
  if (other === 0)
    return reviewed.length === 1
      ? 'The pinned figure is the same today.'
      : `All ${figures(same)} are the same today.`;
  if (reviewed.length === 1) return 'The pinned figure is not what it was.';
  const rest = same === 0 ? '' : ` ${same === 1 ? '1 is' : `${same} are`} the same.`;
  return `${other} of ${figures(reviewed.length)} ${other === 1 ? 'is' : 'are'} not what ${other === 1 ? 'it was' : 'they were'}.${rest}`;
}

const isOpen = ({ status, what }: Action): boolean =>
  (status === 'not-started' || status === 'in-progress') && what.trim() !== '';

const stepWords = ({ what, owner, due }: Action): string =>
  `${withoutStop(what)}: ${OWNER_WORDS[owner].toLowerCase()}, by ${formatDay(due)}`;

const byDue = (a: Action, b: Action): number => a.due.localeCompare(b.due);

/**
 * What a review begins with: the pins that are not what they were, then steps that are overdue, then
 * what is due.
 *
 * @param reviewed undefined while the figures are being read again
 * @param today ISO day
 */
export function whatChangedView(
  record: SessionRecord,
  reviewed: readonly ReviewedPin[] | undefined,
  today: string,
): WhatChangedView {
  const others = (reviewed ?? [])
    .filter(({ change }) => change.kind !== 'same')
    .toSorted((a, b) => ORDER.indexOf(a.change.kind) - ORDER.indexOf(b.change.kind));
  const dated = record.actions.filter((action) => isOpen(action) && action.due !== '');
  const { reviewOn } = record.close;
  const review = reviewOn === '' ? [] : [`Review on ${formatDay(reviewOn)}`];
  const isPast = reviewOn !== '' && reviewOn < today;
  return {
    heading: `What changed since ${formatDay(sinceDay(record))}`,
    summary: reviewed === undefined ? 'Reading the pinned figures again …' : summaryOf(reviewed),
    changes: others.map((one, at) => lineOf(record, one, at)),
    overdue: [
      ...dated
        .filter(({ due }) => due < today)
        .toSorted(byDue)
        .map(stepWords),
      ...(isPast ? review : []),
    ],
    due: [
      ...dated
        .filter(({ due }) => due >= today)
        .toSorted(byDue)
        .map(stepWords),
      ...(isPast ? [] : review),
    ],
  };
}

/** Which pins have no row yet: they are noted while the table they were pinned from still stands. */
export const hasUnnoted = (evidence: readonly PinnedEvidence[]): boolean =>
  evidence.some(({ row }) => row === undefined);

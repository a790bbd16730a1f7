import { formatList } from '@/domain/lists';
import { formatDay } from '@/domain/period';
import { jobWords, placeWords } from '@/domain/record';
import type { SessionRecord } from '@/domain/record';
import { PREPARATION_WORDS } from '@/domain/moreLimits';
import { payWords } from '@/domain/verdict';
import { WORK_FILTERS } from '@/domain/workSettings';
import { MODE_WORDS } from './words';

/** The parts of the desk, in their order. */
export type DeskPart =
  | 'reference'
  | 'situation'
  | 'place'
  | 'limits'
  | 'aims'
  | 'jobs'
  | 'evidence'
  | 'actions'
  | 'close'
  | 'notes';

/** What each part of a record comes to, for a part that is closed. */
export function deskFindings(record: SessionRecord): Readonly<Record<DeskPart, string>> {
  const { reference, situation, place, aims, options, evidence, close, privateNotes } = record;
  return {
    reference: reference === '' ? 'none yet' : reference,
    situation: writtenOrNot(situation),
    place: place === undefined ? 'not set' : placeWords(place),
    limits: limitsFinding(record),
    aims: counted(aims.length, 'aim'),
    jobs: options.length === 0 ? 'none yet' : shortList(options.map(jobWords)),
    evidence: counted(evidence.length, 'figure'),
    actions: actionsFinding(record),
    close: close.reviewOn === '' ? 'no review day yet' : `review on ${formatDay(close.reviewOn)}`,
    notes: writtenOrNot(privateNotes),
  };
}

const writtenOrNot = (text: string): string =>
  text.trim() === '' ? 'nothing written yet' : 'written';

const counted = (count: number, what: string): string =>
  count === 0 ? 'none yet' : `${count} ${what}${count === 1 ? '' : 's'}`;

const MOST_NAMES = 3;

function shortList(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES);
  return formatList(more > 0 ? [...shown, `${more} more`] : shown);
}

function limitsFinding({ limits }: SessionRecord): string {
  const { area, travelMinutes, travelMode, hoursPerWeek, lowestPay, other } = limits;
  const words = [
    area === undefined ? '' : area.name,
    travelMinutes === undefined ? '' : `${travelMinutes} minutes`,
    travelMode === undefined ? '' : MODE_WORDS[travelMode].toLowerCase(),
    hoursPerWeek === undefined ? '' : `${hoursPerWeek} hours`,
    lowestPay === undefined ? '' : payWords(lowestPay),
    limits.preparation === undefined ? '' : `at most ${PREPARATION_WORDS[limits.preparation]}`,
    ...(limits.work ?? []).map((id) => WORK_FILTERS[id].words.toLowerCase()),
    other.trim(),
  ].filter((word) => word !== '');
  return words.length === 0 ? 'none said' : words.join(', ');
}

function actionsFinding({ actions }: SessionRecord): string {
  const open = actions.filter(({ status }) => status === 'not-started' || status === 'in-progress');
  if (open.length === 0) return actions.length === 0 ? 'none yet' : 'all done';
  const [next] = open
    .map(({ due }) => due)
    .filter((due) => due !== '')
    .toSorted();
  const count = `${open.length} to do`;
  return next === undefined ? count : `${count}, next by ${formatDay(next)}`;
}

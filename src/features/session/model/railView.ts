import { formatFigure } from '@/domain/format';
import { formatList } from '@/domain/lists';
import { formatDay } from '@/domain/period';
import { startOfSentence } from '@/domain/plainNames';
import { evidenceKey, jobWords } from '@/domain/record';
import type { Action, PinnedEvidence } from '@/domain/record';
import type { Observation } from '@/domain/observation';
import { OWNER_WORDS } from './words';

/** A pinned figure in two lines. */
export interface PinnedLine {
  readonly key: string;
  readonly figure: string;
  readonly about: string;
  readonly observation: Observation;
}

/** The figures of the session, each with what it is of, where and when. */
export function pinnedLines(evidence: readonly PinnedEvidence[]): readonly PinnedLine[] {
  return evidence.map((pinned) => {
    const { observation, label } = pinned;
    const { area, periodEnd, occupation } = observation;
    const jobs = filedWords(pinned);
    const of = jobs === '' ? occupation?.title : jobs;
    const words = [startOfSentence(label), of, area.name, periodEnd.slice(0, 4)];
    return {
      key: evidenceKey(observation),
      figure: formatFigure(observation),
      about: words.filter((word) => word !== undefined && word !== '').join(', '),
      observation,
    };
  });
}

/** The jobs a figure is filed under: "Coder and Tester"; '' for none. */
export function filedWords({ for: filed }: PinnedEvidence): string {
  return formatList(
    filed.flatMap(({ job, jobTitle }) => (job ? [jobWords(job)] : (jobTitle ?? []))),
  );
}

/** A step of the session, as it stands beside a page. */
export interface StepLine {
  readonly id: string;
  readonly what: string;
  readonly isDone: boolean;
  /** Who and by when: "client, 7 December", "client, overdue since 7 December". */
  readonly about: string;
}

/** The steps that have words and still apply, in their own order. */
export function stepLines(actions: readonly Action[], today: string): readonly StepLine[] {
  return actions
    .filter(({ what, status }) => what.trim() !== '' && status !== 'no-longer-applicable')
    .map((action) => {
      const isDone = action.status === 'completed';
      return { id: action.id, what: action.what, isDone, about: aboutStep(action, isDone, today) };
    });
}

function aboutStep({ owner, due }: Action, isDone: boolean, today: string): string {
  const who = OWNER_WORDS[owner].toLowerCase();
  if (due === '') return who;
  const day = dayWords(due, today);
  return !isDone && due < today ? `${who}, overdue since ${day}` : `${who}, ${day}`;
}

/** A day without its year, where that is this one. */
function dayWords(day: string, today: string): string {
  const words = formatDay(day);
  return day.slice(0, 4) === today.slice(0, 4) ? words.replace(/ \d{4}$/, '') : words;
}

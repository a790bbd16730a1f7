import { withoutStop } from '@/domain/format';
import { addDays, formatDay } from '@/domain/period';
import { jobWords, placeWords } from '@/domain/record';
import type { RecordSummary } from '@/services/vault/listLines';
import { momentWords } from './moment';
import { OWNER_WORDS } from './words';

/** Which of the saved sessions are shown. */
export const LIST_FILTERS = {
  all: 'All',
  overdue: 'Something overdue',
  soon: 'Due in a week',
  undated: 'No review day',
} as const;

export type ListFilter = keyof typeof LIST_FILTERS;

/** One thing with a day: a step of a session, or its review. */
export interface DueLine {
  readonly key: string;
  readonly sessionId: string;
  readonly title: string;
  readonly isOverdue: boolean;
  /** "Ring the college: client, by 7 December 2026" */
  readonly words: string;
}

/** The reference, else when it was last changed: two sessions without one are told apart. */
export function titleOf(line: RecordSummary): string {
  if (line.kind === 'unreadable') return 'Cannot be opened';
  return line.reference || `Session of ${momentWords(line.savedAt)}`;
}

/** The jobs and the place, in the words the client used. */
export function aboutOf(line: RecordSummary): string {
  if (line.kind === 'unreadable') return '';
  const jobs = line.jobs.map(jobWords);
  return [...jobs, ...(line.place ? [placeWords(line.place)] : [])].join(' · ');
}

interface Dated {
  readonly due: string;
  /** Made when they are read: of thousands of lines few are. */
  readonly words: () => string;
}

function datesOf(line: RecordSummary): readonly Dated[] {
  if (line.kind === 'unreadable') return [];
  const steps = line.steps.map(({ what, owner, due }) => ({
    due,
    words: () => `${withoutStop(what)}: ${OWNER_WORDS[owner].toLowerCase()}, by ${formatDay(due)}`,
  }));
  const { reviewOn } = line;
  return reviewOn === ''
    ? steps
    : [...steps, { due: reviewOn, words: () => `Review on ${formatDay(reviewOn)}` }];
}

const DAYS_AHEAD = 14;

/**
 * What is due in all sessions, overdue first, each by its day; of what is to come a fortnight.
 *
 * @param today ISO day
 */
export function dueLines(lines: readonly RecordSummary[], today: string): readonly DueLine[] {
  const until = addDays(today, DAYS_AHEAD);
  return lines
    .flatMap((line) =>
      datesOf(line).flatMap((dated, at) => (dated.due <= until ? [{ ...dated, line, at }] : [])),
    )
    .toSorted((a, b) => Number(a.due > b.due) - Number(a.due < b.due))
    .map(({ due, words, line, at }) => ({
      key: `${line.id} ${at}`,
      sessionId: line.id,
      title: titleOf(line),
      isOverdue: due < today,
      words: words(),
    }));
}

function isIn(line: RecordSummary, filter: ListFilter, today: string): boolean {
  if (filter === 'all') return true;
  const days = datesOf(line).map(({ due }) => due);
  if (filter === 'overdue') return days.some((day) => day < today);
  if (filter === 'soon') return days.some((day) => day >= today && day <= addDays(today, 7));
  return line.kind === 'readable' && line.reviewOn === '';
}

/** The sessions that hold every word searched for, in whatever order, and pass the filter. */
export function foundSessions(
  lines: readonly RecordSummary[],
  { query, filter }: { readonly query: string; readonly filter: ListFilter },
  today: string,
): readonly RecordSummary[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return lines.filter((line) => {
    if (!isIn(line, filter, today)) return false;
    if (words.length === 0) return true;
    const text = [titleOf(line), aboutOf(line), ...datesOf(line).map((dated) => dated.words())]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

import { addDays, formatDay } from '@/domain/period';
import { addAction } from '@/domain/record';
import type { Action, SessionRecord } from '@/domain/record';
import { TEXT_MOST } from '@/domain/recordBounds';
import type { DeskPart } from './deskFindings';

/** A day so many days from today, and how it is said. */
const WHEN = { 7: 'one week', 14: 'two weeks', 28: 'four weeks' } as const;

type Days = keyof typeof WHEN;

/** What one kind of meeting needs on the desk. */
export interface Template {
  readonly id: 'appointment' | 'guidance' | 'review';
  /** "A guidance interview" */
  readonly name: string;
  /** The parts that stand open, those of the meeting in its order of work. */
  readonly open: readonly DeskPart[];
  /** Headings in the situation, to write under. */
  readonly situation: readonly string[];
  readonly notes: readonly string[];
  readonly steps: readonly (Pick<Action, 'what' | 'owner'> & { readonly days: Days })[];
  readonly reviewIn: Days;
}

/**
 * Ten minutes with a work coach; a careers guidance interview from what is agreed at its start to the
 * action plan; a review. Steps are first drafts to be changed, and stand on the hand-out as they are.
 */
export const TEMPLATES: readonly Template[] = [
  {
    id: 'appointment',
    name: 'An appointment',
    open: ['reference', 'situation', 'limits', 'jobs', 'actions', 'close'],
    situation: ['Wanted from today:', 'Tried so far:', 'What gets in the way:'],
    notes: [],
    steps: [
      { what: 'Read the hand-out and choose one job to go for.', owner: 'client', days: 7 },
      { what: 'Apply for one job and keep the advert.', owner: 'client', days: 14 },
    ],
    reviewIn: 14,
  },
  {
    id: 'guidance',
    name: 'A guidance interview',
    open: ['reference', 'situation', 'limits', 'aims', 'jobs', 'actions', 'close', 'notes'],
    situation: [
      'Agreed for today: aim, time, who may know:',
      'How things are now:',
      'What matters most:',
      'Ideas, with what speaks for and against each:',
      'What was decided:',
    ],
    notes: ['To think over before the review:'],
    steps: [
      { what: 'Compare the jobs on the shortlist.', owner: 'client', days: 14 },
      { what: 'Talk to somebody who does one of these jobs.', owner: 'client', days: 28 },
      { what: 'Send what was promised today.', owner: 'adviser', days: 7 },
    ],
    reviewIn: 28,
  },
  {
    id: 'review',
    name: 'A review',
    open: ['situation', 'limits', 'aims', 'jobs', 'evidence', 'actions', 'close'],
    situation: [
      'What has happened since:',
      'What helped, and what did not:',
      'What is different now: limits, aims, jobs:',
      'What was decided:',
    ],
    notes: [],
    steps: [
      { what: 'Do the step that was chosen today.', owner: 'client', days: 14 },
      { what: 'Ask how it is going.', owner: 'adviser', days: 28 },
    ],
    reviewIn: 28,
  },
];

/**
 * What came of laying out, and nothing that did not: "2 steps, the first within one week, and a review
 * in two weeks".
 */
export function laidOutWords(
  { steps, reviewIn }: Template,
  before: SessionRecord,
  after: SessionRecord,
): string {
  const had = new Set(before.actions.map(({ id }) => id));
  const added = after.actions.filter(({ id }) => !had.has(id)).map(({ what }) => what);
  const [first] = steps
    .filter(({ what }) => added.includes(what))
    .toSorted((a, b) => a.days - b.days);
  const isMoved = after.close.reviewOn !== before.close.reviewOn;
  const parts = [
    ...(first ? [stepsWords(added.length, first.days)] : []),
    ...(isMoved ? [`a review in ${WHEN[reviewIn]}`] : []),
  ];
  return parts.length === 0 ? 'headings to write under' : parts.join(', and ');
}

const stepsWords = (count: number, within: Days): string =>
  count === 1
    ? `1 step, within ${WHEN[within]}`
    : `${count} steps, the first within ${WHEN[within]}`;

/** True while nothing is written that a template could stand beside: it is offered then. */
export function isJustBegun({ situation, privateNotes, actions, aims }: SessionRecord): boolean {
  const isBlank = [situation, privateNotes].every((text) => text.trim() === '');
  return isBlank && actions.length === 0 && aims.length === 0;
}

/** The headings of a review bear its day, so that a later one can have its own. */
function headingsOf({ id, situation }: Template, today: string): string {
  const day = id === 'review' ? [`Review on ${formatDay(today)}`] : [];
  return [...day, ...situation].join('\n');
}

/** True where the headings stand in the situation already. */
export function isLaidOut(record: SessionRecord, template: Template, today: string): boolean {
  return record.situation.includes(headingsOf(template, today));
}

const isOpen = ({ status }: Action): boolean =>
  status === 'not-started' || status === 'in-progress';

/** A text with lines under it; itself where there is no room, or where they are there. */
function withLines(text: string, lines: string, most: number): string {
  if (lines === '' || text.includes(lines)) return text;
  const longer = text.trim() === '' ? lines : `${text.trimEnd()}\n\n${lines}`;
  return longer.length > most ? text : longer;
}

/**
 * The record with what a meeting needs: headings under what is written, steps after those there are,
 * a review day where there is none to come. Nothing else that was typed is changed.
 *
 * @param today ISO day
 * @param newId makes the id of a step
 */
export function layOut(
  record: SessionRecord,
  template: Template,
  today: string,
  newId: () => string,
): SessionRecord {
  const { situation, privateNotes, close } = record;
  const wanted = template.steps.filter(
    ({ what }) => !record.actions.some((action) => action.what === what && isOpen(action)),
  );
  const started: SessionRecord = {
    ...record,
    situation: withLines(situation, headingsOf(template, today), TEXT_MOST.situation),
    privateNotes: withLines(privateNotes, template.notes.join('\n'), TEXT_MOST.notes),
    close:
      close.reviewOn > today ? close : { ...close, reviewOn: addDays(today, template.reviewIn) },
  };
  return wanted.reduce(
    (now, { what, owner, days }) =>
      addAction(now, {
        id: newId(),
        what,
        owner,
        due: addDays(today, days),
        status: 'not-started',
        signpost: '',
      }),
    started,
  );
}

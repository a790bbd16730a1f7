import type { Observation } from '@/domain/observation';
import { addDays } from '@/domain/period';
import { emptyRecord } from '@/domain/record';
import type { Action, JobAsked, PinnedEvidence, RecordPlace, SessionRecord } from '@/domain/record';

/** A figure of the pack, as the button beside it would pin it. */
export interface SampleFigure {
  readonly observation: Observation;
  readonly label: string;
  /** The job of the page it stands on; absent on a page of none. */
  readonly job?: JobAsked;
  /** Where it stood in its table, where it was the newest when it was pinned. */
  readonly row?: string;
}

/** What the training session is made from: real jobs, a real place, real figures. */
export interface Sample {
  readonly place: RecordPlace;
  /** The first two are shortlisted, the third is ruled out. */
  readonly jobs: readonly JobAsked[];
  readonly figures: readonly SampleFigure[];
}

/** The meeting before was so many days ago. */
const SINCE_DAYS = 42;

/**
 * The training session as it begins: six weeks after a first meeting, on the day of the review. The
 * client is made up; the figures are of the pack.
 *
 * @param id of a training session
 * @param today ISO day
 */
export function trainingRecord(
  id: string,
  today: string,
  { place, jobs, figures }: Sample,
): SessionRecord {
  const begun = addDays(today, -SINCE_DAYS);
  const [first, second, third] = jobs;
  return {
    ...emptyRecord(id, begun),
    noticeShownAt: `${begun}T10:00:00.000Z`,
    situation:
      'Made up for training. Six years in a warehouse, which has closed. Wants work with people, in the daytime, near home. Two children at school.',
    place,
    limits: {
      area: { gss: place.gss, name: place.name, level: 'district' },
      hoursPerWeek: 30,
      lowestPay: { gbp: 12.5, per: 'hour' },
      other: '',
    },
    aims: [{ id: 'aim-1', kind: 'work', text: 'Start in care by spring', status: 'in-progress' }],
    options: [
      ...(first
        ? [
            {
              ...first,
              stage: 'shortlisted' as const,
              why: 'Looked after a parent for years. Sure of it.',
              wording: 'Care worker, days',
              forClient: 'You like to help people, and there is work near home.',
            },
          ]
        : []),
      ...(second ? [{ ...second, stage: 'shortlisted' as const, why: 'Has a licence.' }] : []),
      ...(third ? [{ ...third, stage: 'ruled-out' as const, why: 'Does not want nights.' }] : []),
    ],
    evidence: figures.map((figure) => pinnedAt(`${begun}T10:20:00.000Z`, figure, place)),
    actions: stepsOf(today),
    close: { reviewOn: today, given: 'paper', clientAgreed: true },
    privateNotes: 'Made up for training. Quiet at first; better with figures on the screen.',
  };
}

function pinnedAt(
  moment: string,
  { observation, label, job, row }: SampleFigure,
  place: RecordPlace,
): PinnedEvidence {
  return {
    observation,
    label,
    pinnedAt: moment,
    for: [{ ...(job ? { job } : {}), place }],
    ...(row === undefined ? {} : { row }),
  };
}

/** One done, one overdue, one due soon, one of the adviser's. */
function stepsOf(today: string): readonly Action[] {
  const step = (id: string, rest: Omit<Action, 'id' | 'signpost'>): Action => ({
    id,
    signpost: '',
    ...rest,
  });
  return [
    step('step-1', {
      what: 'Ask two care homes what a day is like',
      owner: 'client',
      due: addDays(today, -28),
      status: 'completed',
    }),
    step('step-2', {
      what: 'Write a first draft of the CV',
      owner: 'client',
      due: addDays(today, -7),
      status: 'in-progress',
    }),
    step('step-3', {
      what: 'Apply for one job in care and one in driving',
      owner: 'client',
      due: addDays(today, 10),
      status: 'not-started',
    }),
    step('step-4', {
      what: 'Find out who pays for the Care Certificate',
      owner: 'adviser',
      due: addDays(today, 4),
      status: 'not-started',
    }),
  ];
}

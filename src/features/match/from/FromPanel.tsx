import { type ReactNode, useState } from 'react';
import type { MatchFilters } from '@/domain/matching/filters';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import type { SocGroup } from '@/domain/soc';
import type { JobInBrief } from '@/services/pack/nextJobs';
import { announce } from '@/ui/announcer';
import { Later } from '@/ui/Later';
import { PHONE, useMedia, WIDE } from '@/ui/useMedia';
import { barredSentence, fromLine } from '../list/sentences';
import type { MatchView } from '../list/view';
import styles from '../match.module.css';
import type { StartKind } from '../request';
import { Questions } from '../questions/Questions';
import type { MatchStart } from '../start';
import { StartChoice } from '../questions/StartChoice';
import { START_WORDS } from '../questions/words';
import type { ReadingProblem } from '../useMatchView';
import { Filters } from './Filters';

interface FromPanelProps {
  readonly start: MatchStart;
  readonly onStart: (start: MatchStart) => void;
  /** Kinds of work, where one can be chosen. */
  readonly families: readonly SocGroup[];
  /** Absent while no past job is chosen. */
  readonly view?: MatchView;
  /** The box for a past job; a second one where there may be more. */
  readonly box: ReactNode;
  readonly onRemove: (soc: string) => void;
  /** Undefined for the United Kingdom. */
  readonly place: string | undefined;
  readonly filters: MatchFilters;
  readonly onFilters: (filters: MatchFilters) => void;
  readonly problem?: ReadingProblem | undefined;
  /** The client's limits, from the session. */
  readonly limits: ReactNode;
  /** Where bars in law are stated. */
  readonly barsBox: ReactNode;
}

/** What the lists start from: past jobs, place, filters, the client's limits. One line on a phone. */
export function FromPanel(props: FromPanelProps) {
  const { view, start, onStart, place, filters } = props;
  const isPhone = useMedia(PHONE);
  const isWide = useMedia(WIDE);
  // Where nothing is answered yet the questions come first.
  const [isOpen, setOpen] = useState(start.kind !== 'job' && start.ticked.length === 0);
  const line = view ? fromLine(view, place, filters, START_WORDS[start.kind]) : undefined;
  return (
    <section className={styles.from} aria-label="From">
      {isPhone && line !== undefined ? (
        <p className={styles.fold}>
          <span key={line}>{line}</span>
          <button
            type="button"
            className={styles.link}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? 'Done' : 'Change'}
          </button>
        </p>
      ) : (
        <h2>From</h2>
      )}
      {isPhone && line !== undefined && !isOpen ? null : (
        <>
          <StartChoice kind={start.kind} onKind={(kind) => onStart(bareStart(kind))} />
          <Asked {...props} />
          {/* In a column of its own it moves nothing. */}
          <Later isAtOnce={!isWide}>
            <Choices {...props} />
          </Later>
        </>
      )}
    </section>
  );
}

/** What is started from: the box for a past job, or things to tick. */
function Asked({ start, onStart, families, box }: FromPanelProps) {
  return start.kind === 'job' ? box : <Questions {...{ start, onStart, families }} />;
}

/** Nothing answered yet; the past jobs of the address are kept by the page. */
const bareStart = (kind: StartKind): MatchStart =>
  kind === 'job' ? { kind, socs: [] } : { kind, ticked: [] };

function Choices(props: FromPanelProps) {
  const { view, onRemove, place, filters, onFilters, problem, limits, barsBox } = props;
  return (
    <>
      {view && view.past.length > 1 ? <PastJobs jobs={view.past} onRemove={onRemove} /> : null}
      {place === undefined ? <p>No place yet: choose one in the box at the top.</p> : null}
      {view ? (
        <Filters view={view} filters={filters} problem={problem} onFilters={onFilters} />
      ) : null}
      {limits}
      {barsBox}
      {view && (filters.bars ?? []).length > 0 ? <Barred view={view} /> : null}
      {view ? <WithoutProfile jobs={view.withoutProfile} /> : null}
    </>
  );
}

interface PastJobsProps {
  readonly jobs: readonly JobInBrief[];
  readonly onRemove: (soc: string) => void;
}

function PastJobs({ jobs, onRemove }: PastJobsProps) {
  return (
    <ul className={styles.past} aria-label="Past jobs">
      {jobs.map(({ group }) => {
        const name = startOfSentence(plainNameOf(group));
        return (
          <li key={group.code}>
            <span key={name}>{name}</span>
            <button
              type="button"
              className={styles.link}
              aria-label={`Remove ${name}`}
              onClick={() => {
                onRemove(group.code);
                announce(`${name} is removed.`);
              }}
            >
              Remove
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** What the law takes out; what it may bar is named, since no table can tell. */
function Barred({ view }: { readonly view: MatchView }) {
  const sentence = barredSentence(view);
  return (
    <div className={styles.more}>
      <p key={sentence} className="caption">
        {sentence}
      </p>
      <ul>
        {view.maybeBarred.map(({ group }) => (
          <li key={group.code}>{startOfSentence(plainNameOf(group))}</li>
        ))}
      </ul>
    </div>
  );
}

/** Groups whose likeness rests on UK words alone are named. */
function WithoutProfile({ jobs }: { readonly jobs: readonly JobInBrief[] }) {
  const summary = `No skills profile: ${jobs.length} groups`;
  return (
    <details className={styles.more}>
      <summary key={summary}>{summary}</summary>
      <p className="caption">
        Likeness is a guide, made of US skills, UK tasks and job titles. For these groups there are
        no US skills.
      </p>
      <ul>
        {jobs.map(({ group }) => (
          <li key={group.code}>{startOfSentence(plainNameOf(group))}</li>
        ))}
      </ul>
    </details>
  );
}

import { type ReactNode, useState } from 'react';
import { announce } from '@/ui/announcer';
import styles from '../match.module.css';
import { LaterRow, type RowContext, SuggestionRow } from './SuggestionRow';
import type { Suggestion } from './view';

interface SuggestionListProps {
  readonly heading: string;
  /** What the list is ordered by, in a sentence. */
  readonly order: string;
  readonly jobs: readonly Suggestion[];
  /** So many stand there before more are asked for. */
  readonly first: number;
  /** Beside its head: where the second list counts. */
  readonly choice?: ReactNode;
  /** What is said where there is none. */
  readonly empty: string;
  /** Of the list by demand: where it is counted. */
  readonly demandPlace?: string;
  readonly rows: RowContext;
}

/** A list of next jobs: the first few, and the rest on request. */
export function SuggestionList(props: SuggestionListProps) {
  const { heading, order, choice, jobs, first, empty, demandPlace, rows } = props;
  const [isWhole, setWhole] = useState(false);
  const hidden = isWhole ? 0 : Math.max(0, jobs.length - first);
  return (
    <section className={styles.list} aria-label={heading}>
      <div className={styles.listHead}>
        <h2>{heading}</h2>
        {jobs.length === 0 ? null : (
          <p key={order} className="caption">
            {order}
          </p>
        )}
        {choice}
        {jobs.length > first ? (
          <button
            type="button"
            className={styles.link}
            aria-expanded={isWhole}
            aria-label={`${isWhole ? 'Show fewer' : 'Show more'}: ${heading}`}
            onClick={() => {
              setWhole(!isWhole);
              announce(isWhole ? `${first} jobs are shown.` : `${jobs.length} jobs are shown.`);
            }}
          >
            {isWhole ? 'Show fewer' : 'Show more'}
          </button>
        ) : null}
      </div>
      {jobs.length === 0 ? (
        <p key={empty}>{empty}</p>
      ) : (
        <ol className={styles.rows}>
          {jobs.map((job, at) =>
            hidden > 0 && at >= first && job.soc !== rows.looked ? (
              <LaterRow key={job.soc} job={job} area={rows.area} near={rows.near} />
            ) : (
              <SuggestionRow key={job.soc} {...rows} job={job} demandPlace={demandPlace} />
            ),
          )}
        </ol>
      )}
    </section>
  );
}

import type { ReactNode } from 'react';
import { MISSING_PART_WORDS } from '@/shared/missingPart';
import { PageTitle } from '@/ui/PageTitle';
import { UpstreamError } from '@/shared/upstreamError';
import styles from './SiteFrame.module.css';

interface PageProblemProps {
  readonly error?: unknown;
  readonly heading?: string;
  readonly words?: string;
  readonly onTryAgain?: () => void;
  readonly home: ReactNode;
}

/** What a page says when it cannot be drawn: what happened, what to do, and that nothing is lost. */
export function PageProblem({ error, heading, words, onTryAgain, home }: PageProblemProps) {
  const title = heading ?? 'This page cannot be shown just now';
  return (
    <div className={styles.problem} role="alert">
      <PageTitle title={title} />
      <h1>{title}</h1>
      <p>{words ?? wordsOf(error)}</p>
      <p className={styles.ways}>
        {onTryAgain ? (
          <button type="button" className="button button-filled" onClick={onTryAgain}>
            Try again
          </button>
        ) : null}
        {home}
      </p>
    </div>
  );
}

function wordsOf(error: unknown): string {
  if (error instanceof Error && error.message === MISSING_PART_WORDS) return error.message;
  if (error instanceof UpstreamError)
    return 'Its figures could not be read. The server may be away, or this device may be offline. Nothing you have written is lost.';
  return 'Something in the app went wrong. Nothing you have written is lost.';
}

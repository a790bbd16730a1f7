import type { VerdictKind } from '@/domain/verdictKind';
import styles from './VerdictWords.module.css';

const VERDICTS: Readonly<Record<VerdictKind, { readonly mark: string; readonly words: string }>> = {
  meets: { mark: '✓', words: 'Meets' },
  some: { mark: '~', words: 'Meets for some' },
  misses: { mark: '✕', words: 'Misses' },
  'cannot-tell': { mark: '?', words: 'Cannot tell' },
};

interface VerdictWordsProps {
  readonly kind: VerdictKind;
  /** The figure it rests on, in words: "three in four earn £13.98 or more". */
  readonly reason: string;
}

/** Whether a job keeps to a limit: sign, word and the reason. */
export function VerdictWords({ kind, reason }: VerdictWordsProps) {
  const { mark, words } = VERDICTS[kind];
  return (
    <span className={styles.verdict}>
      <span aria-hidden="true" className={`${styles.mark} ${styles[kind]}`}>
        {mark}
      </span>
      <b key={words} className={styles[kind]}>
        {words}
      </b>{' '}
      <span key={reason}>{reason}</span>
    </span>
  );
}

interface VerdictMarkProps {
  readonly kind: VerdictKind;
  /** The limit it is about: "at least £13 an hour". */
  readonly of: string;
}

/** The sign alone, for a list; whoever does not see it hears the word and the limit. */
export function VerdictMark({ kind, of }: VerdictMarkProps) {
  const { mark, words } = VERDICTS[kind];
  return (
    <>
      <span aria-hidden="true" className={`${styles.mark} ${styles[kind]}`}>
        {mark}
      </span>
      <span className="visually-hidden">{`${words}: ${of}`}</span>
    </>
  );
}

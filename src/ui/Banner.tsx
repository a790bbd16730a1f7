import type { ReactNode } from 'react';
import { useSay } from '@/shared/words/speech';
import { inRow, type Words } from '@/shared/words/words';
import { Said } from './Said';
import styles from './Banner.module.css';

/** The sign of a figure that is of the wider group. */
export const WIDER_SIGN = '◇';

interface BannerProps {
  /** The wider group in at most three everyday words: "Building trades". */
  readonly group: Words;
  /** What rests on it: "local figures are for this wider group." */
  readonly sentence: Words;
  /** More, where there is room: a sentence, a link. */
  readonly children?: ReactNode;
}

/** Names once the wider group that figures of the page stand for. */
export function Banner({ group, sentence, children }: BannerProps) {
  const say = useSay();
  return (
    <p role="note" className={styles.banner}>
      <b>
        <Said of={inRow([WIDER_SIGN, group])} />
      </b>
      <span key={say(sentence)}>
        <Said of={inRow([': ', sentence, ' '], '')} />
      </span>
      {children}
    </p>
  );
}

import type { ReactNode } from 'react';
import styles from './Banner.module.css';

/** The sign of a figure that is of the wider group. */
export const WIDER_SIGN = '◇';

interface BannerProps {
  /** The wider group in at most three everyday words: "Building trades". */
  readonly group: string;
  /** What rests on it: "local figures are for this wider group." */
  readonly sentence: string;
  /** More, where there is room: a sentence, a link. */
  readonly children?: ReactNode;
}

/** Names once the wider group that figures of the page stand for. */
export function Banner({ group, sentence, children }: BannerProps) {
  return (
    <p role="note" className={styles.banner}>
      <b>{`${WIDER_SIGN} ${group}`}</b>
      <span key={sentence}>{`: ${sentence} `}</span>
      {children}
    </p>
  );
}

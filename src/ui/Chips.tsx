import styles from './Chips.module.css';

/** A plain noun phrase: what somebody has or needs; dashed where it is still to be learnt or not known. */
export interface Chip {
  readonly words: string;
  readonly isDashed?: boolean;
}

const MOST_CHIPS = 4;

/** What is needed or had, at a glance; what does not fit is counted. */
export function Chips({ chips }: { readonly chips: readonly Chip[] }) {
  const more = chips.length - MOST_CHIPS;
  return (
    <ul className={styles.chips}>
      {chips.slice(0, MOST_CHIPS).map(({ words, isDashed }) => (
        <li key={words} className={isDashed ? styles.dashed : styles.chip}>
          {words}
        </li>
      ))}
      {more > 0 ? <li className="caption">{`and ${more} more`}</li> : null}
    </ul>
  );
}

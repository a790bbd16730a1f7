import { useSay } from '@/shared/words/speech';
import { said, type Words } from '@/shared/words/words';
import { Said } from './Said';
import styles from './Chips.module.css';

/** A plain noun phrase: what somebody has or needs; dashed where it is still to be learnt or not known. */
export interface Chip {
  readonly words: Words;
  readonly isDashed?: boolean;
}

const MOST_CHIPS = 4;

/** What is needed or had, at a glance; what does not fit is counted. */
export function Chips({ chips }: { readonly chips: readonly Chip[] }) {
  const say = useSay();
  const more = chips.length - MOST_CHIPS;
  return (
    <ul className={styles.chips}>
      {chips.slice(0, MOST_CHIPS).map(({ words, isDashed }) => (
        <li key={say(words)} className={isDashed ? styles.dashed : styles.chip}>
          <Said of={words} />
        </li>
      ))}
      {more > 0 ? (
        <li className="caption">
          <Said of={said('and {n} more', { n: more })} />
        </li>
      ) : null}
    </ul>
  );
}

import { inEnglish } from '@/shared/words/inEnglish';
import { Said } from '@/ui/Said';
import styles from '@/ui/page.module.css';
import type { NotShownLine } from './view';

/** What a reader may miss, and why it is not there. */
export function NotShownSection({ lines }: { readonly lines: readonly NotShownLine[] }) {
  return (
    <ul className={styles.list}>
      {lines.map(({ sentence }) => (
        <li key={inEnglish(sentence)}>
          <Said of={sentence} />
        </li>
      ))}
    </ul>
  );
}

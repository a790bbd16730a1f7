import { Hatch } from './Picture';
import styles from './key.module.css';

const GLYPHS = {
  own: (
    <>
      <line className={styles.thick} x1="1" x2="19" y1="7" y2="7" />
      <circle className={styles.filled} cx="10" cy="7" r="4.5" />
    </>
  ),
  same: <circle className={styles.same} cx="10" cy="7" r="3" />,
  other: <circle className={styles.other} cx="10" cy="7" r="1.8" />,
  nation: <line className={styles.reference} x1="10" x2="10" y1="0" y2="14" />,
  region: <line className={styles.dashedReference} x1="10" x2="10" y1="0" y2="14" />,
  open: <circle className={styles.open} cx="10" cy="7" r="4.5" />,
  filled: <circle className={styles.filled} cx="10" cy="7" r="4.5" />,
  solid: <rect className={styles.filled} x="3" y="1" width="14" height="12" />,
  outlined: <rect className={styles.band} x="3" y="1" width="14" height="12" />,
  stub: <line className={styles.stub} x1="1" x2="19" y1="7" y2="7" />,
  law: <line className={styles.law} x1="10" x2="10" y1="0" y2="14" />,
  limit: <line className={styles.limit} x1="10" x2="10" y1="0" y2="14" />,
  hatched: <Hatch x="1" y="1" width="18" height="12" />,
} as const;

export interface KeyItem {
  readonly glyph: keyof typeof GLYPHS;
  readonly text: string;
}

/** What the marks of a picture are, each drawn beside its words. */
export function Key({ items }: { readonly items: readonly KeyItem[] }) {
  return (
    <ul className={styles.key}>
      {items.map(({ glyph, text }) => (
        <li key={text}>
          <svg className={styles.glyph} viewBox="0 0 20 14" aria-hidden="true" focusable="false">
            {GLYPHS[glyph]}
          </svg>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

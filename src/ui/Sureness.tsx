import type { Sureness as Level } from '@/domain/sureness';
import styles from './Sureness.module.css';

const GLYPHS: Readonly<Record<Level, string>> = {
  sure: '●●●',
  'fairly sure': '●●○',
  'rough guide': '●○○',
  'cannot say': '○○○',
};

/** How sure a figure is: three dots for the eye, the words always. */
export function Sureness({ level }: { readonly level: Level }) {
  return (
    <span className={styles.sureness}>
      <span aria-hidden="true" className={styles.glyph}>
        {GLYPHS[level]}
      </span>
      <span key={level}>{level}</span>
    </span>
  );
}

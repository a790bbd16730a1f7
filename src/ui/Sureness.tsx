import type { Sureness as Level } from '@/domain/sureness';
import { said, type Words } from '@/shared/words/words';
import { Said } from './Said';
import styles from './Sureness.module.css';

const GLYPHS: Readonly<Record<Level, string>> = {
  sure: '●●●',
  'fairly sure': '●●○',
  'rough guide': '●○○',
  'cannot say': '○○○',
};

const WORDS: Readonly<Record<Level, Words>> = {
  sure: said('sure'),
  'fairly sure': said('fairly sure'),
  'rough guide': said('rough guide'),
  'cannot say': said('cannot say'),
};

/** How sure a figure is: three dots for the eye, the words always. */
export function Sureness({ level }: { readonly level: Level }) {
  return (
    <span className={styles.sureness}>
      <span aria-hidden="true" className={styles.glyph}>
        {GLYPHS[level]}
      </span>
      <span key={level}>
        <Said of={WORDS[level]} />
      </span>
    </span>
  );
}

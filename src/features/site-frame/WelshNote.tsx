import { said } from '@/shared/words/words';
import { Said } from '@/ui/Said';
import styles from './SiteFrame.module.css';

interface WelshNoteProps {
  /** The page says its own words in Welsh; others are in English but for what stands around them. */
  readonly isInWelsh: boolean;
}

/** On every page read in Welsh: what of it is not, and who has not looked at it yet. */
export function WelshNote({ isInWelsh }: WelshNoteProps) {
  return (
    <p role="note" className={`${styles.note} caption no-print`}>
      <span key={String(isInWelsh)}>
        <Said
          of={
            isInWelsh
              ? said(
                  'No Welsh speaker has checked this Welsh yet. Still in English: what a job is, rules and sources, the parts you open, and the adviser’s own tools.',
                )
              : said('This page is not in Welsh yet.')
          }
        />
      </span>
    </p>
  );
}

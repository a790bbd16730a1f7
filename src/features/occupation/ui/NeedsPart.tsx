import type { NeedsView } from '../model/needsView';
import { SourceLine } from './SourceLine';
import styles from './occupation.module.css';

/** Licences, checks and cards of the client's nation, a line each, in the order to meet them. */
export function NeedsPart({ view: { lines, nation, remark } }: { readonly view: NeedsView }) {
  return (
    <div>
      <h3>What you need{nation ? ` in ${nation}` : ''}</h3>
      {lines.length > 0 ? (
        <ul className={styles.plainList}>
          {lines.map(({ id, sentence, notes, link }) => (
            <li key={id}>
              {sentence}
              {notes.length > 0 ? <span className={styles.note}> {notes.join(' ')}</span> : null}
              {link ? (
                <>
                  {' '}
                  <a href={link.href} target="_blank" rel="noopener noreferrer">
                    {link.host}
                  </a>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {remark ? <p>{remark}</p> : null}
      {lines.length > 0 ? (
        <p className={styles.source}>
          As read in November 2026; check the page. Links leave Bearings and open in a new tab.{' '}
          <SourceLine id="requirements" />
        </p>
      ) : null}
    </div>
  );
}

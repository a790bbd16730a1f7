import { Sentences } from '@/ui/Sentences';
import { NamedSource } from '../page/NamedSource';
import { LeadingOut } from '../page/OutLinks';
import styles from '@/ui/page.module.css';
import { READ_IN } from './readOn';
import type { NeedsView } from './view';

/** Licences, checks and cards of the client's nation, a line each, in the order to meet them. */
export function NeedsPart({ view: { lines, nation, remark } }: { readonly view: NeedsView }) {
  return (
    <div>
      <h3>{`What you need${nation ? ` in ${nation}` : ''}`}</h3>
      <ul className={styles.list}>
        {lines.map(({ id, sentence, notes, link }) => (
          <li key={id}>
            <span>{sentence}</span>{' '}
            {notes.length > 0 ? <span className="caption">{notes.join(' ')}</span> : null}{' '}
            {link ? <LeadingOut to={{ name: link.host, href: link.href }} /> : null}
          </li>
        ))}
      </ul>
      <Sentences of={[remark]} />
      {lines.length > 0 ? (
        <NamedSource
          ids={['requirements']}
          note={`As read in ${READ_IN}; check the page. Links leave Bearings and open in a new tab.`}
        />
      ) : null}
    </div>
  );
}

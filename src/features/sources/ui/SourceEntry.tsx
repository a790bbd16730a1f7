import type { SourcesShard } from '@/services/pack/schemas/sources';
import styles from './sources.module.css';

/** One data set: what it is, who publishes it, and under which licence. */
export function SourceEntry({ source }: { readonly source: SourcesShard['sources'][number] }) {
  const { title, what, publisher, period, edition, licence, taken, link } = source;
  const facts = [
    ['Publisher', publisher],
    ['Period', period],
    ['Edition', edition],
    ['Licence', licence],
    ['Taken', taken],
  ] as const;
  return (
    <li className={styles.source} id={`source-${source.id}`}>
      <h3>{title}</h3>
      <p>{`${what}.`}</p>
      <dl className={styles.facts}>
        {facts
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      {link === '' ? null : (
        <p>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {`${title} at its publisher (leaves the app)`}
          </a>
        </p>
      )}
    </li>
  );
}

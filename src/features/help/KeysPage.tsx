import { PageLink } from '@/ui/links';
import styles from './help.module.css';
import { KEY_PLACES, keyWords } from './keys/keyList';

/** Every key of the app, by where it works. */
export function KeysPage() {
  return (
    <div className={styles.page}>
      <h1>Keys</h1>
      <p>
        Everything works with Tab, Enter and Space. These keys are shorter ways. Those with Alt and
        Shift can be switched off under <PageLink to="/settings">Settings</PageLink>.
      </p>
      {KEY_PLACES.map(({ id, place, lines }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{place}</h2>
          <dl className={styles.keys}>
            {lines.map((line) => (
              <div key={line.does}>
                <dt>
                  <kbd>{keyWords(line)}</kbd>
                </dt>
                <dd>{line.does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

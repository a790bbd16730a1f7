import styles from '../Handout.module.css';
import type { Sheet } from '../model/sheet';
import { Numbered } from './JobsTable';

/** The figures that were pinned in the session, as they stood then. */
export function PinsPart({ pins }: Pick<Sheet, 'pins'>) {
  if (pins.length === 0) return null;
  return (
    <section aria-label="Figures we looked at" data-rest="spare">
      <h2>Figures we looked at</h2>
      <ul className={styles.figures}>
        {pins.map((pin, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- one text may stand for two jobs
          <li key={at}>
            {pin.job === undefined ? null : <b>{pin.job}: </b>}
            <Numbered of={pin} />
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useSay } from '@/shared/words/speech';
import { inRow, said } from '@/shared/words/words';
import { Said } from '@/ui/Said';
import styles from '../Handout.module.css';
import type { Sheet } from '../model/sheet';
import { Numbered } from './JobsTable';

const HEADING = said('Figures we looked at');

/** The figures that were pinned in the session, as they stood then. */
export function PinsPart({ pins }: Pick<Sheet, 'pins'>) {
  const say = useSay();
  if (pins.length === 0) return null;
  return (
    <section aria-label={say(HEADING)} data-rest="spare">
      <h2>
        <Said of={HEADING} />
      </h2>
      <ul className={styles.figures}>
        {pins.map((pin, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- one text may stand for two jobs
          <li key={at}>
            {pin.job === undefined ? null : (
              <b>
                <Said of={inRow([pin.job, ': '], '')} />
              </b>
            )}
            <Numbered of={pin} />
          </li>
        ))}
      </ul>
    </section>
  );
}

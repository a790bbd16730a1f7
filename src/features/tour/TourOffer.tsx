import { useRef } from 'react';
import { said } from '@/shared/words/words';
import { Later } from '@/ui/Later';
import { Said } from '@/ui/Said';
import styles from './tour.module.css';
import { startTour, useTourOffer } from './tourState';

/** One quiet line on the front page until it is answered, once a device. It keeps its room: nothing moves. */
export function TourOffer() {
  const [isNew, answer] = useTourOffer();
  const place = useRef<HTMLDivElement>(null);
  const end = (): void => {
    // The button that was pressed goes.
    place.current?.focus();
    answer();
  };
  return (
    <div ref={place} tabIndex={-1} className={`${styles.offer} no-print`}>
      {isNew ? (
        <Later>
          <span>
            <Said of={said('New here?')} />
          </span>
          <button
            type="button"
            className={styles.quiet}
            onClick={() => {
              answer();
              startTour();
            }}
          >
            <Said of={said('Four things in a minute')} />
          </button>
          <button type="button" className={styles.quiet} onClick={end}>
            <Said of={said('Not now')} />
          </button>
        </Later>
      ) : null}
    </div>
  );
}

import { useMemo } from 'react';
import { Kit } from '../../src/ui/Kit';
import { PinContext } from '../../src/ui/pinSlot';
import { SourceNamesContext } from '../../src/ui/sourceNames';
import { InRouter } from '../support/inRouter';
import { CHART_PARTS } from './charts';
import styles from './Gallery.module.css';
import { PARTS } from './parts';
import { PINNED, SOURCE_NAMES } from './examples';

/** Every part of the kit in each of its states. The numbers are examples, of nothing. */
export function Gallery() {
  const pinning = useMemo(
    () => ({ pin: () => undefined, isPinned: (of: unknown) => of === PINNED }),
    [],
  );
  return (
    <InRouter>
      <SourceNamesContext value={SOURCE_NAMES}>
        <PinContext value={pinning}>
          <Kit>
            <main className={styles.gallery}>
              <h1>Gallery of parts</h1>
              {[...PARTS, ...CHART_PARTS].map(({ id, states }) => (
                <section key={id} id={id} aria-label={id} className={styles.part}>
                  <h2>{id}</h2>
                  {states.map(({ name, draw }) => (
                    <div key={name}>
                      <p className="caption">{name}</p>
                      {draw()}
                    </div>
                  ))}
                </section>
              ))}
            </main>
          </Kit>
        </PinContext>
      </SourceNamesContext>
    </InRouter>
  );
}

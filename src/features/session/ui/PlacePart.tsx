import { type ReactNode, useState } from 'react';
import { movePlace, placeWords } from '@/domain/record';
import type { RecordPlace, SessionRecord } from '@/domain/record';
import styles from '../SessionDesk.module.css';
import { useSession } from '../useSession';
import { DeskSection } from './DeskSection';

interface PlacePartProps {
  readonly record: SessionRecord;
  /** The usual area of this computer, offered where the session has no place. */
  readonly usual?: RecordPlace | undefined;
  /** A box in which a place is chosen. */
  readonly renderPlaceBox: (onChoose: (place: RecordPlace) => void) => ReactNode;
  /** Pages about the place. */
  readonly renderPlaceLinks: (place: RecordPlace) => ReactNode;
}

/** The client's place: every page that is opened from here is read for it. */
export function PlacePart(props: PlacePartProps) {
  const { record, usual, renderPlaceBox, renderPlaceLinks } = props;
  const { state, update } = useSession();
  const [isChoosing, setChoosing] = useState(false);
  const { place } = record;
  const move = (next: RecordPlace | undefined): void => {
    update((now) => movePlace(now, next));
    setChoosing(false);
  };
  return (
    <DeskSection title="Place">
      <p translate="no">{place === undefined ? 'No place is set yet.' : placeWords(place)}</p>
      {place === undefined ? null : <div className={styles.row}>{renderPlaceLinks(place)}</div>}
      {state.clientView ? null : (
        <div className={styles.row}>
          <button
            type="button"
            className={styles.plainButton}
            aria-expanded={isChoosing}
            onClick={() => setChoosing(!isChoosing)}
          >
            {place === undefined ? 'Set the place' : 'Change the place'}
          </button>
          {place === undefined && usual !== undefined ? (
            <button type="button" className={styles.plainButton} onClick={() => move(usual)}>
              Set it to {usual.name}
            </button>
          ) : null}
          {place === undefined ? null : (
            <button type="button" className={styles.plainButton} onClick={() => move(undefined)}>
              Remove the place
            </button>
          )}
        </div>
      )}
      {isChoosing ? renderPlaceBox(move) : null}
    </DeskSection>
  );
}

import type { Observation } from '@/domain/observation';
import { said } from '@/shared/words/words';
import { usePinSlot } from './pinSlot';
import { Said } from './Said';
import styles from './tables.module.css';

interface PinButtonProps {
  readonly observation: Observation;
  /** What is pinned, in words: "pay a year". The button is called "Pin pay a year", then "Pinned pay a year". */
  readonly label: string;
  /** In a table or beside a picture, where the word would be said in every row. */
  readonly isIcon?: boolean;
}

/** Puts a figure into the session's evidence. Drawn only where there is a session and a value. */
export function PinButton({ observation, label, isIcon = false }: PinButtonProps) {
  const slot = usePinSlot();
  // A sum over districts somebody picked stands in no table, so a review could not read it again.
  const isOwnSum = observation.area.level === 'several-districts';
  if (!slot || isOwnSum || observation.figure.kind === 'missing') return null;
  const pinned = slot.isPinned(observation);
  const words = pinned ? 'Pinned' : 'Pin';
  const name = `${words} ${label}`;
  return (
    <button
      type="button"
      className={isIcon ? `${styles.pin} ${styles.icon}` : styles.pin}
      aria-label={name}
      title={isIcon ? name : undefined}
      aria-pressed={pinned}
      onClick={() => slot.pin(observation, label)}
    >
      {isIcon ? <Pushpin /> : <Said of={pinned ? said('Pinned') : said('Pin')} />}
    </button>
  );
}

function Pushpin() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M5.5 2h5M6.5 2v4.5L4 9h8L9.5 6.5V2M8 9v5" />
    </svg>
  );
}

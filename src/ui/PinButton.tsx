import type { Observation } from '@/domain/observation';
import { usePinSlot } from './pinSlot';
import styles from './tables.module.css';

interface PinButtonProps {
  readonly observation: Observation;
  /** What is pinned, in words: "pay a year". The button is called "Pin pay a year", then "Pinned pay a year". */
  readonly label: string;
}

/** Puts a figure into the session's evidence. Drawn only where there is a session and a value. */
export function PinButton({ observation, label }: PinButtonProps) {
  const slot = usePinSlot();
  if (!slot || observation.figure.kind === 'missing') return null;
  const pinned = slot.isPinned(observation);
  const words = pinned ? 'Pinned' : 'Pin';
  return (
    <button
      type="button"
      className={styles.pin}
      aria-label={`${words} ${label}`}
      aria-pressed={pinned}
      onClick={() => slot.pin(observation, label)}
    >
      {words}
    </button>
  );
}

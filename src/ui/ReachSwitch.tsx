import { announce } from './announcer';
import styles from './tables.module.css';

interface ReachSwitchProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** From the district alone to all districts within reach. */
export function ReachSwitch({ isOn, onChange }: ReachSwitchProps) {
  return (
    <button
      type="button"
      className={`${styles.pin} no-print`}
      aria-pressed={isOn}
      onClick={() => {
        onChange(!isOn);
        announce(isOn ? 'Shown for the district alone.' : 'Shown for all that is within reach.');
      }}
    >
      Within reach
    </button>
  );
}

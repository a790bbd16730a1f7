import { announce } from './announcer';
import styles from './tables.module.css';

interface ReachSwitchProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** From the district alone to all districts within reach, where counts are of districts. */
export function ReachSwitch({ isOn, onChange }: ReachSwitchProps) {
  return (
    <button
      type="button"
      className={`${styles.pin} no-print`}
      aria-pressed={isOn}
      onClick={() => {
        onChange(!isOn);
        announce(
          isOn
            ? 'Adverts are those of the district.'
            : 'Adverts are those of all districts within reach.',
        );
      }}
    >
      Within reach
    </button>
  );
}

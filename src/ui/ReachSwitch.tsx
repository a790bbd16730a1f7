import { useSay } from '@/shared/words/speech';
import { said } from '@/shared/words/words';
import { announce } from './announcer';
import { Said } from './Said';
import styles from './tables.module.css';

interface ReachSwitchProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** From the district alone to all districts within reach. */
export function ReachSwitch({ isOn, onChange }: ReachSwitchProps) {
  const say = useSay();
  return (
    <button
      type="button"
      className={`${styles.pin} no-print`}
      aria-pressed={isOn}
      onClick={() => {
        onChange(!isOn);
        announce(
          say(
            isOn
              ? said('Shown for the district alone.')
              : said('Shown for all that is within reach.'),
          ),
        );
      }}
    >
      <Said of={said('Within reach')} />
    </button>
  );
}

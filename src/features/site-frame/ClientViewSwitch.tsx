import { said } from '@/shared/words/words';
import { Said } from '@/ui/Said';
import styles from './SiteFrame.module.css';

interface ClientViewSwitchProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** In the menu: larger, and without what only the adviser should see. */
export function ClientViewSwitch({ isOn, onChange }: ClientViewSwitchProps) {
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <Said of={said('Client view')} />
    </label>
  );
}

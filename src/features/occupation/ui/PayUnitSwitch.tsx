import type { PayUnit } from '@/domain/payUnit';
import { usePayUnit } from '@/ui/payUnit';
import styles from './occupation.module.css';

const CHOICES: readonly (readonly [PayUnit, string])[] = [
  ['hour', 'Hour'],
  ['week', 'Week'],
  ['year', 'Year'],
];

/** Pay an hour, a week or a year: one choice for the whole app. */
export function PayUnitSwitch() {
  const { unit, choose } = usePayUnit();
  return (
    <fieldset className={styles.unitSwitch}>
      <legend>Show pay by</legend>
      {CHOICES.map(([choice, words]) => (
        <label key={choice}>
          <input
            type="radio"
            name="pay-unit"
            checked={unit === choice}
            onChange={() => choose(choice)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

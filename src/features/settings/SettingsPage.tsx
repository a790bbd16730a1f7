import type { ReactNode } from 'react';
import { useLmi } from '@/services/lmi/lmiContext';
import { useNomis } from '@/services/nomis/nomisContext';
import { useStoredChoice } from '@/shared/storedChoice';
import { usePayUnit } from '@/ui/payUnit';
import styles from './settings.module.css';
import { SHORTCUTS } from './shortcuts';

const PAY_UNITS = [
  ['hour', 'An hour'],
  ['week', 'A week'],
  ['year', 'A year'],
] as const;

/** What an adviser may set in this browser, and what is set for the organisation. */
export function SettingsPage({ usualArea }: { readonly usualArea: ReactNode }) {
  const { unit, choose } = usePayUnit();
  const [shortcuts, setShortcuts] = useStoredChoice(SHORTCUTS, ['on', 'off'], 'on');
  return (
    <div className={styles.page}>
      <h1>Settings</h1>
      <p>These are kept in this browser. They say nothing about a client.</p>
      <fieldset>
        <legend>Show pay by</legend>
        {PAY_UNITS.map(([value, words]) => (
          <label key={value}>
            <input
              type="radio"
              name="settings-pay-unit"
              checked={unit === value}
              onChange={() => choose(value)}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <section aria-label="My usual area">
        <h2>My usual area</h2>
        {usualArea}
      </section>
      <section aria-label="Keys">
        <h2>Keys</h2>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={shortcuts === 'on'}
            onChange={(event) => setShortcuts(event.currentTarget.checked ? 'on' : 'off')}
          />
          Alt + Shift + V turns client view on and off
        </label>
      </section>
      <Services />
    </div>
  );
}

function Services() {
  const services = [
    ['LMI for All', useLmi().enabled],
    ['Nomis', useNomis().enabled],
  ] as const;
  return (
    <section aria-label="Outside services">
      <h2>Outside services</h2>
      <ul>
        {services.map(([name, enabled]) => (
          <li key={name}>
            {name}: {enabled ? 'asked for newer figures' : 'switched off'}
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        Whoever runs this copy of Bearings sets these, in its settings file. Without them every page
        still works, from the data that comes with the app.
      </p>
    </section>
  );
}

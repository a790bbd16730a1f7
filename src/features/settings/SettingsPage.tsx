import type { ReactNode } from 'react';
import { useLmi } from '@/services/lmi/lmiContext';
import { useNomis } from '@/services/nomis/nomisContext';
import { useStoredChoice } from '@/shared/storedChoice';
import { PageLink } from '@/ui/links';
import { LANGUAGE } from '@/shared/words/speech';
import { usePayUnit } from '@/ui/payUnit';
import { CONTRAST, LOCK_AFTER, SHORTCUTS, TEXT_SIZE } from './choices';
import { Faults } from './faults/Faults';
import { ContactFields } from './ui/ContactFields';
import { OneOf } from './ui/OneOf';
import styles from './ui/settings.module.css';

const PAY_UNITS = [
  ['hour', 'An hour'],
  ['week', 'A week'],
  ['year', 'A year'],
] as const;

const LANGUAGES = [
  ['en', 'English'],
  ['cy', 'Cymraeg (Welsh)'],
] as const;

const TEXT_SIZES = [
  ['100', 'Usual'],
  ['115', 'Larger'],
  ['130', 'Largest'],
] as const;

const CONTRASTS = [
  ['system', 'As this computer is set'],
  ['more', 'More'],
] as const;

const LOCK_AFTER_MINUTES = LOCK_AFTER.words.map((word) => [word, `${word} minutes`] as const);

/** What an adviser may set in this browser, and what is set for the organisation. */
export function SettingsPage({ usualArea }: { readonly usualArea: ReactNode }) {
  const { unit, choose } = usePayUnit();
  const [language, setLanguage] = useStoredChoice(LANGUAGE.key, LANGUAGE.words, LANGUAGE.usual);
  const [textSize, setTextSize] = useStoredChoice(TEXT_SIZE.key, TEXT_SIZE.words, TEXT_SIZE.usual);
  const [contrast, setContrast] = useStoredChoice(CONTRAST.key, CONTRAST.words, CONTRAST.usual);
  const [lockAfter, setLockAfter] = useStoredChoice(
    LOCK_AFTER.key,
    LOCK_AFTER.words,
    LOCK_AFTER.usual,
  );
  return (
    <div className={styles.page}>
      <h1>Settings</h1>
      <p>These are kept in this browser. They say nothing about a client.</p>
      <OneOf name="Language" words={LANGUAGES} chosen={language} onChoose={setLanguage} />
      <OneOf name="Show pay by" words={PAY_UNITS} chosen={unit} onChoose={choose} />
      <OneOf name="Text size" words={TEXT_SIZES} chosen={textSize} onChoose={setTextSize} />
      <OneOf name="Contrast" words={CONTRASTS} chosen={contrast} onChoose={setContrast} />
      <OneOf
        name="Lock the session when nobody has pressed anything for"
        words={LOCK_AFTER_MINUTES}
        chosen={lockAfter}
        onChoose={setLockAfter}
      />
      <ContactFields />
      <section aria-label="My usual area">
        <h2>My usual area</h2>
        {usualArea}
      </section>
      <Keys />
      <Services />
      <Faults />
    </div>
  );
}

function Keys() {
  const [shortcuts, setShortcuts] = useStoredChoice(
    SHORTCUTS.key,
    SHORTCUTS.words,
    SHORTCUTS.usual,
  );
  return (
    <section aria-label="Keys">
      <h2>Keys</h2>
      <label>
        <input
          type="checkbox"
          checked={shortcuts === 'on'}
          onChange={(event) => setShortcuts(event.currentTarget.checked ? 'on' : 'off')}
        />
        Keys with Alt and Shift, such as Alt + Shift + V for client view
      </label>
      <p>
        <PageLink to="/help/keys">All keys</PageLink>
      </p>
    </section>
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
          <li key={name}>{`${name}: ${enabled ? 'asked for newer figures' : 'switched off'}`}</li>
        ))}
      </ul>
      <p className="caption">
        Whoever runs this copy of Bearings sets these, in its settings file. Without them every page
        still works, from the data that comes with the app.
      </p>
    </section>
  );
}

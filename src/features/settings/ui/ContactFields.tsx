import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { Kit } from '@/ui/Kit';
import { CONTACT_PARTS, type ContactPart, useContactPart } from '@/ui/adviserContact';
import styles from './settings.module.css';

const PARTS = ['name', 'organisation', 'phone', 'email'] as const satisfies readonly ContactPart[];

/** What a client finds of the adviser on the hand-out. */
export function ContactFields() {
  return (
    <section aria-label="Your contact">
      <h2>Your contact</h2>
      <p>
        What you fill in stands on each hand-out, so that a client can reach you. It is kept in this
        browser.
      </p>
      <Kit>
        <div className={styles.fields}>
          {PARTS.map((part) => (
            <ContactField key={part} part={part} />
          ))}
        </div>
      </Kit>
    </section>
  );
}

function ContactField({ part }: { readonly part: ContactPart }) {
  const [text, setText] = useContactPart(part);
  const { label, most, autoComplete } = CONTACT_PARTS[part];
  return (
    <TextInput
      label={label}
      autoComplete={autoComplete}
      translate="no"
      maxLength={most}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}

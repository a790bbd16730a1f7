import { Button } from '@mantine/core';
import { useState } from 'react';
import { offeredPassphrase } from '@/services/vault/passphrase';
import styles from './SessionDialogs.module.css';

/** Five words to take, or others; one's own may be typed as well. */
export function NewPassphraseHelp({ onUse }: { readonly onUse: (words: string) => void }) {
  const [offered, setOffered] = useState(() => offeredPassphrase());
  return (
    <>
      <div>
        <p>Five words you could use:</p>
        <output className={styles.words} translate="no">
          {offered}
        </output>
      </div>
      <div className={styles.row}>
        <Button onClick={() => onUse(offered)}>Use these words</Button>
        <Button onClick={() => setOffered(offeredPassphrase())}>Other words</Button>
      </div>
      <p>Or make up your own, 15 characters or more.</p>
    </>
  );
}

import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import { useState } from 'react';
import { LEGAL_BAR_IDS, type LegalBar } from '@/domain/matching/filters';
import { useBars } from './bars';
import styles from './BarsBox.module.css';
import { useSession } from './useSession';

const BAR_WORDS: Readonly<Record<LegalBar, string>> = {
  'barred-lists': 'On a barred list: children or adults at risk',
  'licence-revoked': 'Driving licence taken away',
};

/** What the law bars the client from: asked for, said of no-one, and kept in this session's memory only. */
export function BarsBox() {
  const { bars, onBars } = useBars();
  const { readOnly, clientView } = useSession();
  const [isOpen, setOpen] = useState(bars.length > 0);
  if (readOnly || clientView) return null;
  return (
    <details
      className={styles.bars}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>Barred by law</summary>
      {isOpen ? (
        <>
          <p className="caption">
            Such work is never listed. Kept until the session is locked or cleared, and not saved.
          </p>
          {LEGAL_BAR_IDS.map((bar) => (
            <Checkbox
              key={bar}
              label={BAR_WORDS[bar]}
              checked={bars.includes(bar)}
              onChange={({ currentTarget: { checked } }) =>
                onBars(checked ? [...bars, bar] : bars.filter((one) => one !== bar))
              }
            />
          ))}
        </>
      ) : null}
    </details>
  );
}

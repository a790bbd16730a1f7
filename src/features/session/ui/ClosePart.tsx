import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import type { Close, SessionRecord } from '@/domain/record';
import styles from '../SessionDesk.module.css';
import { GIVEN_WORDS } from '../model/words';
import { useSession } from '../useSession';
import { ChooseOrNone } from './Choose';
import { DeskSection } from './DeskSection';
import { PRIVATE_FIELD } from './privateField';

/** How the session ended, and when to meet again. */
export function ClosePart({ record }: { readonly record: SessionRecord }) {
  const { update } = useSession();
  const { close } = record;
  const change = (part: Partial<Close>): void =>
    update((now) => ({ ...now, close: { ...now.close, ...part } }));
  return (
    <DeskSection title="Close">
      <div className={styles.row}>
        <TextInput
          {...PRIVATE_FIELD}
          type="date"
          label="Review on"
          value={close.reviewOn}
          onChange={(event) => change({ reviewOn: event.currentTarget.value })}
        />
        <ChooseOrNone
          label="Hand-out given"
          words={GIVEN_WORDS}
          value={close.given}
          onChange={(given) => change({ given })}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={close.clientAgreed}
            onChange={(event) => change({ clientAgreed: event.currentTarget.checked })}
          />
          The client agreed
        </label>
      </div>
    </DeskSection>
  );
}

import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import type { Close, SessionRecord } from '@/domain/record';
import styles from '../SessionDesk.module.css';
import { GIVEN_WORDS } from '../model/words';
import { useSessionStore } from '../useSession';
import { ChooseOrNone } from './Choose';
import { DayField } from './DayField';
import { DayWords } from './DayWords';

/** How the session ended, and when to meet again. */
export function ClosePart({ record }: { readonly record: SessionRecord }) {
  const desk = useSessionStore();
  const { close } = record;
  const change = (part: Partial<Close>): void =>
    desk.update((now) => ({ ...now, close: { ...now.close, ...part } }));
  return (
    <>
      <div className={styles.row}>
        <DayField
          label="Review on"
          value={close.reviewOn}
          onChange={(reviewOn) => change({ reviewOn })}
        />
        <DayWords what="the day to meet again" onDay={(reviewOn) => change({ reviewOn })} />
        <ChooseOrNone
          label="Hand-out given"
          words={GIVEN_WORDS}
          value={close.given}
          onChange={(given) => change({ given })}
        />
        <Checkbox
          label="The client agreed"
          checked={close.clientAgreed}
          onChange={(event) => change({ clientAgreed: event.currentTarget.checked })}
        />
      </div>
    </>
  );
}

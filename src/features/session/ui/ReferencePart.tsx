import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { useState } from 'react';
import type { SessionRecord } from '@/domain/record';
import { referenceProblem } from '@/domain/recordText';
import styles from '../SessionDesk.module.css';
import { momentWords } from '../model/moment';
import { useSession } from '../useSession';
import { DeskSection } from './DeskSection';
import { PRIVATE_FIELD } from './privateField';

/** The adviser's own case number, and whether the client was told what is kept. */
export function ReferencePart({ record }: { readonly record: SessionRecord }) {
  const { update } = useSession();
  const [draft, setDraft] = useState(record.reference);
  const problem = referenceProblem(draft);
  return (
    <DeskSection title="Reference">
      <TextInput
        {...PRIVATE_FIELD}
        label="Your case reference"
        description="Your own case number. No name, date of birth or other personal number."
        w="min(100%, 24rem)"
        maxLength={40}
        value={draft}
        error={problem}
        onChange={(event) => {
          const reference = event.currentTarget.value;
          setDraft(reference);
          const accepted = referenceProblem(reference) === undefined ? reference.trim() : '';
          update((now) => ({ ...now, reference: accepted }));
        }}
      />
      <NoticePart record={record} />
    </DeskSection>
  );
}

function NoticePart({ record }: { readonly record: SessionRecord }) {
  const { update } = useSession();
  if (record.noticeShownAt !== '') return <p>Notice given {momentWords(record.noticeShownAt)}.</p>;
  return (
    <div className={styles.row}>
      <p className={styles.wide}>
        Say to your client: “I keep a note of today on this computer. It is locked, and it is erased
        after our review. You can ask to see it.”
      </p>
      <button
        type="button"
        className={styles.plainButton}
        onClick={() => update((now) => ({ ...now, noticeShownAt: new Date().toISOString() }))}
      >
        I have said this
      </button>
    </div>
  );
}

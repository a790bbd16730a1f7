import { Button, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState } from 'react';
import type { SessionRecord } from '@/domain/record';
import { TEXT_MOST } from '@/domain/recordBounds';
import { referenceProblem } from '@/domain/recordText';
import styles from '../SessionDesk.module.css';
import { momentWords } from '../model/moment';
import { useSessionStore } from '../useSession';
import { PRIVATE_FIELD } from '@/ui/privateField';
import { useSaid } from './useSaid';

/** The adviser's own case number, and whether the client was told what is kept. */
export function ReferencePart({ record }: { readonly record: SessionRecord }) {
  const desk = useSessionStore();
  const [draft, setDraft] = useState(record.reference);
  const problem = referenceProblem(draft);
  useSaid(problem);
  return (
    <>
      <TextInput
        {...PRIVATE_FIELD}
        label="Your case reference"
        description="Your own case number. No name, date of birth or other personal number."
        w="min(100%, 24rem)"
        maxLength={TEXT_MOST.reference}
        value={draft}
        error={problem}
        onChange={(event) => {
          const reference = event.currentTarget.value;
          setDraft(reference);
          const accepted = referenceProblem(reference) === undefined ? reference.trim() : '';
          desk.update((now) => ({ ...now, reference: accepted }));
        }}
      />
      <NoticePart record={record} />
    </>
  );
}

function NoticePart({ record }: { readonly record: SessionRecord }) {
  const desk = useSessionStore();
  if (record.noticeShownAt !== '')
    return <p>{`Notice given ${momentWords(record.noticeShownAt)}.`}</p>;
  return (
    <div className={styles.row}>
      <p className={styles.wide}>
        Say to your client: “I keep a note of today on this computer. It is locked, and it is erased
        after our review. You can ask to see it.”
      </p>
      <Button
        onClick={() => desk.update((now) => ({ ...now, noticeShownAt: new Date().toISOString() }))}
      >
        I have said this
      </Button>
    </div>
  );
}

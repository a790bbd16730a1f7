import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatDay } from '@/domain/period';
import { MISSING_PART_WORDS } from '@/shared/missingPart';
import { storageIsKept } from '@/services/vault/presence';
import type { StoreCareFacts } from '@/services/vault/vault';
import styles from '../SessionDesk.module.css';
import { useSessionState, useSessionStore } from '../useSession';
import { LoadedPart, partOf } from '@/ui/LoadedPart';

const openPart = partOf(async () => (await import('./OpenSealedCopy')).OpenSealedCopy);
const changePart = partOf(async () => (await import('./ChangePassphrase')).ChangePassphrase);

type Task = 'open' | 'change';

/** What can be done with the store as a whole: sealed files, passphrase, how safe it is. */
export function StoreCare() {
  const desk = useSessionStore();
  const vault = useSessionState((state) => state.vault);
  const isUnlocked = vault === 'unlocked';
  const [task, setTask] = useState<Task>();
  const finish = (said: string): void => {
    setTask(undefined);
    desk.tell(said);
  };
  const tellMissing = (): void => finish(MISSING_PART_WORDS);
  return (
    <>
      {isUnlocked ? <LastCopy /> : null}
      {vault === 'locked' || isUnlocked ? <ErasedSoFar /> : null}
      <div className={styles.row}>
        <TaskButton words="Open a sealed file" onStart={() => setTask('open')} />
        {isUnlocked ? (
          <TaskButton words="Change the passphrase" onStart={() => setTask('change')} />
        ) : null}
        {vault === 'locked' || isUnlocked ? (
          <TaskButton words="Erase everything and start again" onStart={() => desk.ask('erase')} />
        ) : null}
      </div>
      {task === 'open' ? (
        <LoadedPart part={openPart} props={{ onDone: finish }} onMissing={tellMissing} />
      ) : null}
      {task === 'change' && isUnlocked ? (
        <LoadedPart
          part={changePart}
          props={{ onDone: () => finish('The passphrase is changed.') }}
          onMissing={tellMissing}
        />
      ) : null}
    </>
  );
}

interface TaskButtonProps {
  readonly words: string;
  readonly onStart: () => void;
}

function TaskButton({ words, onStart }: TaskButtonProps) {
  return <Button onClick={onStart}>{words}</Button>;
}

/** Where the browser has not promised to keep the store, how old the last sealed copy is. */
function LastCopy() {
  const desk = useSessionStore();
  const [lastOn, setLastOn] = useState<string>();
  useEffect(
    function readCare() {
      let left = false;
      void Promise.all([storageIsKept(), desk.care()]).then(
        ([isKept, { lastExportOn }]) => left || isKept || setLastOn(lastExportOn),
        // A store that cannot be read has said so already, in the list above.
        () => undefined,
      );
      return () => {
        left = true;
      };
    },
    [desk],
  );
  if (lastOn === undefined) return null;
  const last =
    lastOn === '' ? 'No sealed file was made yet.' : `Last sealed file: ${formatDay(lastOn)}.`;
  return (
    <p className="caption">
      {`The browser may delete saved sessions when the disk is nearly full. ${last}`}
    </p>
  );
}

/** How many sessions went after their last day: nothing is erased in silence. */
function ErasedSoFar() {
  const desk = useSessionStore();
  const [care, setCare] = useState<StoreCareFacts>();
  useEffect(
    function readCare() {
      let left = false;
      desk.care().then(
        (facts) => left || setCare(facts),
        // A store that cannot be read has said so already, in the list above.
        () => undefined,
      );
      return () => {
        left = true;
      };
    },
    [desk],
  );
  if (care === undefined || care.erasedCount === 0) return null;
  const many = care.erasedCount === 1 ? '1 session was' : `${care.erasedCount} sessions were`;
  return (
    <p className="caption">
      {`${many} erased after the last day they could be kept, the last on ${formatDay(care.erasedOn)}.`}
    </p>
  );
}

import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { SessionRecord } from '@/domain/record';
import { isTraining } from '@/domain/training';
import { MISSING_PART_WORDS } from '@/shared/missingPart';
import { HandoutLink } from '@/ui/links';
import { LoadedPart, partOf } from '@/ui/LoadedPart';
import styles from '../SessionDesk.module.css';
import { useSessionStore } from '../useSession';
import { CalendarFile } from './CalendarFile';
import { useSaid } from './useSaid';

const copyPart = partOf(async () => (await import('./SealedCopy')).SealedCopy);
const textPart = partOf(async () => (await import('./OpenText')).OpenText);

type Opened = 'mail' | 'write-up' | 'json' | 'sealed';

interface OutOfAppProps {
  readonly record: SessionRecord;
  /** The words of the hand-out, to copy or to keep as a file. */
  readonly mailText: ReactNode;
}

/** All ways out of the app in one place: what each holds, and where it then is. */
export function OutOfApp({ record, mailText }: OutOfAppProps) {
  const [opened, setOpened] = useState<Opened>();
  const [said, setSaid] = useState('');
  useSaid(said);
  const finish = (words: string): void => {
    setOpened(undefined);
    setSaid(words);
  };
  const opener = (way: Opened, words: string) => (
    <Button
      aria-expanded={opened === way}
      onClick={() => {
        setSaid('');
        setOpened(opened === way ? undefined : way);
      }}
    >
      {words}
    </Button>
  );
  return (
    <>
      <ul className={styles.list}>
        <Way
          action={
            <HandoutLink id={record.id} className="button">
              Open the hand-out
            </HandoutLink>
          }
          goes="It goes to your printer, or to a file you choose. Nothing private is on it."
        />
        <Way
          action={opener('mail', 'Text for an e-mail')}
          goes="The words of the hand-out go to the clipboard or to your downloads, not locked."
        >
          {opened === 'mail' ? mailText : null}
        </Way>
        <Way
          action={opener('write-up', 'Write-up')}
          goes="For your case system. It goes to the clipboard or to your downloads, not locked."
        >
          {opened === 'write-up' ? <Text record={record} kind="write-up" onEnd={finish} /> : null}
        </Way>
        <Way
          action={opener('json', 'JSON file')}
          goes="For another program. It goes to the clipboard or to your downloads, not locked."
        >
          {opened === 'json' ? <Text record={record} kind="json" onEnd={finish} /> : null}
        </Way>
        {isTraining(record.id) ? (
          <Way action={null} goes={NOT_OF_TRAINING} />
        ) : (
          <>
            <Way
              action={opener('sealed', 'Sealed file')}
              goes="All of the session goes to your downloads, under a passphrase of its own."
            >
              {opened === 'sealed' ? <Sealed record={record} onEnd={finish} /> : null}
            </Way>
            <CalendarWay day={record.close.reviewOn} />
          </>
        )}
      </ul>
      {said === '' ? null : <p key={said}>{said}</p>}
    </>
  );
}

const NOT_OF_TRAINING =
  'Of a training session there is no sealed file and no calendar file. All else says that it is training.';

interface PanelProps {
  readonly record: SessionRecord;
  /** It is done, or did not come: what to say then. */
  readonly onEnd: (said: string) => void;
}

function Text({ record, kind, onEnd }: PanelProps & { readonly kind: 'write-up' | 'json' }) {
  const missing = () => onEnd(MISSING_PART_WORDS);
  return <LoadedPart part={textPart} props={{ record, kind }} onMissing={missing} />;
}

function Sealed({ record, onEnd }: PanelProps) {
  const props = { record, eraseAfter: useSessionStore().eraseAfter(record), onDone: onEnd };
  return <LoadedPart part={copyPart} props={props} onMissing={() => onEnd(MISSING_PART_WORDS)} />;
}

function CalendarWay({ day }: { readonly day: string }) {
  if (day === '')
    return <Way action={null} goes="For a calendar file, set a review day under Close first." />;
  return (
    <Way
      action={<CalendarFile day={day} />}
      goes="It goes to your downloads, for your calendar. It says “Bearings review” and the day, nothing else. Others may see your calendar."
    />
  );
}

interface WayProps {
  readonly action: ReactNode;
  /** Where it goes, and how safe it is there: said beside the button, once. */
  readonly goes: string;
  /** What the button opens. */
  readonly children?: ReactNode;
}

function Way({ action, goes, children = null }: WayProps) {
  return (
    <li className={styles.way}>
      <div>{action}</div>
      <p key={goes}>{goes}</p>
      {children === null ? null : <div className={styles.opened}>{children}</div>}
    </li>
  );
}

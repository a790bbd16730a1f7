import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { formatDay } from '@/domain/period';
import { jobWords, placeWords } from '@/domain/record';
import { vaultSentence } from '@/services/vault/errors';
import type { RecordSummary } from '@/services/vault/vault';
import { SessionLink } from '@/ui/links';
import { PageHead } from '@/ui/PageHead';
import { useKeptFocus } from '@/ui/useKeptFocus';
import { momentWords } from './model/moment';
import { statusWords } from './model/sessionState';
import styles from './SessionDesk.module.css';
import { StoreCare } from './ui/StoreCare';
import { useSession, useSessionState, useSessionStore } from './useSession';

/** The session on the desk and, once unlocked, those saved in this browser. */
export function SessionList() {
  const { id, clientView } = useSession();
  const status = useSessionState(({ phase }) => statusWords(phase));
  const page = useRef<HTMLDivElement>(null);
  useKeptFocus(page);
  return (
    <div ref={page} className={styles.page}>
      <PageHead heading="Sessions" />
      <section aria-label="On the desk">
        <h2>On the desk</h2>
        <p>
          <SessionLink id={id}>This session</SessionLink>
        </p>
        <p key={status} className="caption">
          {status}
        </p>
      </section>
      {clientView ? null : (
        <section aria-label="Saved sessions">
          <h2>Saved sessions</h2>
          <SavedSessions />
          <StoreCare />
        </section>
      )}
    </div>
  );
}

function SavedSessions() {
  const desk = useSessionStore();
  const vault = useSessionState((state) => state.vault);
  if (vault === 'unknown') return <p className="caption">Looking …</p>;
  if (vault === 'none') return <p>No session has been saved in this browser.</p>;
  if (vault === 'unlocked') return <UnlockedList />;
  return (
    <div>
      <Button onClick={() => desk.ask('unlock')}>Open with the passphrase</Button>
    </div>
  );
}

/** Read again whenever one is saved or deleted, in any tab; each line stays what it was meanwhile. */
function UnlockedList() {
  const desk = useSessionStore();
  const [lines, setLines] = useState<readonly RecordSummary[] | string>('Opening the list …');
  useEffect(
    function keepReading() {
      let left = false;
      let readAt: number | undefined;
      const read = (): void => {
        const { listStamp } = desk.state();
        if (listStamp === readAt) return;
        readAt = listStamp;
        desk.listSaved().then(
          (list) => left || setLines(list),
          (error: unknown) => left || setLines(vaultSentence(error)),
        );
      };
      read();
      const stop = desk.subscribe(read);
      return () => {
        left = true;
        stop();
      };
    },
    [desk],
  );
  if (typeof lines === 'string') return <p className="caption">{lines}</p>;
  if (lines.length === 0) return <p tabIndex={-1}>No session is saved.</p>;
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <SavedLine key={line.id} line={line} />
      ))}
    </ul>
  );
}

function SavedLine({ line }: { readonly line: RecordSummary }) {
  const desk = useSessionStore();
  const [asked, setAsked] = useState(false);
  const title = titleOf(line);
  const about = aboutOf(line);
  const remove = async (): Promise<void> => {
    const outcome = await desk.deleteSaved(line.id);
    if (outcome.kind === 'refused') desk.tell(outcome.problem);
  };
  return (
    <li className={styles.item}>
      <p translate="no">
        {line.kind === 'readable' ? <SessionLink id={line.id}>{title}</SessionLink> : title}
      </p>
      {about === '' ? null : <p translate="no">{about}</p>}
      <p className="caption">{detailsOf(line)}</p>
      <div className={styles.row}>
        {asked ? (
          <Button variant="filled" onClick={() => void remove()}>
            Yes, delete for good
          </Button>
        ) : null}
        <Button
          variant="subtle"
          aria-label={asked ? `Keep ${title}` : `Delete ${title}`}
          onClick={() => setAsked(!asked)}
        >
          {asked ? 'Keep' : 'Delete'}
        </Button>
      </div>
    </li>
  );
}

/** The reference, else when it was last changed: two sessions without one are told apart. */
function titleOf(line: RecordSummary): string {
  if (line.kind === 'unreadable') return 'Cannot be opened';
  return line.reference || `Session of ${momentWords(line.savedAt)}`;
}

/** The jobs and the place, in the words the client used. */
function aboutOf(line: RecordSummary): string {
  if (line.kind === 'unreadable') return '';
  const jobs = line.jobs.map(jobWords);
  return [...jobs, ...(line.place ? [placeWords(line.place)] : [])].join(' · ');
}

function detailsOf(line: RecordSummary): string {
  const kept = `kept until ${formatDay(line.eraseAfter)}`;
  if (line.kind === 'unreadable') return `${line.problem} It is ${kept}.`;
  const review = line.reviewOn === '' ? '' : `review ${formatDay(line.reviewOn)}, `;
  return `Begun ${formatDay(line.createdOn)}, ${review}saved ${momentWords(line.savedAt)}, ${kept}`;
}

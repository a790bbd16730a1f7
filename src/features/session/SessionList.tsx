import { type ReactNode, useEffect, useState } from 'react';
import { formatDay } from '@/domain/format';
import { jobWords, placeWords } from '@/domain/record';
import { vaultSentence } from '@/services/vault/errors';
import type { RecordSummary } from '@/services/vault/vault';
import styles from './SessionDesk.module.css';
import { momentWords } from './model/moment';
import { statusWords } from './model/sessionState';
import { StoreCare } from './ui/StoreCare';
import { useSession } from './useSession';

interface SessionListProps {
  readonly renderSessionLink: (id: string, text: string) => ReactNode;
}

/** The session on the desk and, once unlocked, those saved in this browser. */
export function SessionList({ renderSessionLink }: SessionListProps) {
  const { id, state } = useSession();
  return (
    <div className={styles.desk}>
      <h1>Sessions</h1>
      <section className={styles.section} aria-label="On the desk">
        <h2>On the desk</h2>
        <p>{renderSessionLink(id, 'This session')}</p>
        <p className={styles.note}>{statusWords(state.phase)}</p>
      </section>
      {state.clientView ? null : (
        <section className={styles.section} aria-label="Saved sessions">
          <h2>Saved sessions</h2>
          <SavedSessions renderSessionLink={renderSessionLink} />
          <StoreCare />
        </section>
      )}
    </div>
  );
}

function SavedSessions({ renderSessionLink }: SessionListProps) {
  const { desk, state } = useSession();
  const { vault, listStamp } = state;
  if (vault === 'unknown') return <p className={styles.note}>Looking …</p>;
  if (vault === 'none') return <p>No session has been saved in this browser.</p>;
  if (vault === 'locked') {
    return (
      <div>
        <button type="button" className={styles.plainButton} onClick={() => desk.ask('unlock')}>
          Open with the passphrase
        </button>
      </div>
    );
  }
  return <UnlockedList key={listStamp} renderSessionLink={renderSessionLink} />;
}

function UnlockedList({ renderSessionLink }: SessionListProps) {
  const { desk } = useSession();
  const [lines, setLines] = useState<readonly RecordSummary[] | string>('Opening the list …');
  useEffect(
    function readList() {
      let left = false;
      desk.listSaved().then(
        (list) => left || setLines(list),
        (error: unknown) => left || setLines(vaultSentence(error)),
      );
      return () => {
        left = true;
      };
    },
    [desk],
  );
  if (typeof lines === 'string') return <p className={styles.note}>{lines}</p>;
  if (lines.length === 0) return <p>No session is saved.</p>;
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <SavedLine key={line.id} line={line} renderSessionLink={renderSessionLink} />
      ))}
    </ul>
  );
}

interface SavedLineProps extends SessionListProps {
  readonly line: RecordSummary;
}

function SavedLine({ line, renderSessionLink }: SavedLineProps) {
  const { desk } = useSession();
  const [asked, setAsked] = useState(false);
  const title = titleOf(line);
  const about = aboutOf(line);
  const remove = async (): Promise<void> => {
    const outcome = await desk.deleteSaved(line.id);
    if (outcome.kind === 'refused') desk.tell(outcome.problem);
  };
  return (
    <li className={styles.item}>
      <p translate="no">{line.kind === 'readable' ? renderSessionLink(line.id, title) : title}</p>
      {about === '' ? null : <p translate="no">{about}</p>}
      <p className={styles.note}>{detailsOf(line)}</p>
      <div className={styles.row}>
        {asked ? (
          <button type="button" className={styles.plainButton} onClick={() => void remove()}>
            Yes, delete for good
          </button>
        ) : null}
        <button
          type="button"
          className={styles.plainButton}
          aria-label={asked ? `Keep ${title}` : `Delete ${title}`}
          onClick={() => setAsked(!asked)}
        >
          {asked ? 'Keep' : 'Delete'}
        </button>
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

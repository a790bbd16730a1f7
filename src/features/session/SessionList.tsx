import { Button, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { formatDay, today } from '@/domain/period';
import { vaultSentence } from '@/services/vault/errors';
import type { RecordSummary } from '@/services/vault/listLines';
import { SessionLink } from '@/ui/links';
import { PageHead } from '@/ui/PageHead';
import { useKeptFocus } from '@/ui/useKeptFocus';
import { momentWords } from './model/moment';
import {
  aboutOf,
  dueLines,
  foundSessions,
  LIST_FILTERS,
  type ListFilter,
  titleOf,
} from './model/sessionListView';
import { statusWords } from './model/sessionState';
import styles from './SessionDesk.module.css';
import { Choose } from './ui/Choose';
import { PRIVATE_FIELD } from '@/ui/privateField';
import { StoreCare } from './ui/StoreCare';
import { useSession, useSessionState, useSessionStore } from './useSession';

/** The session on the desk and, once unlocked, those saved in this browser. */
export function SessionList({ training }: { readonly training?: ReactNode }) {
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
          <SavedSessions training={training} />
          <StoreCare />
        </section>
      )}
    </div>
  );
}

const REFUSED =
  'This browser does not let the app look for saved sessions. What was saved here may still be there.';

function SavedSessions({ training }: { readonly training: ReactNode }) {
  const desk = useSessionStore();
  const vault = useSessionState((state) => state.vault);
  if (vault === 'unknown') return <p className="caption">Looking …</p>;
  if (vault === 'refused') return <p>{REFUSED}</p>;
  if (vault === 'none')
    return (
      <>
        <p>No session has been saved in this browser.</p>
        {training === undefined ? null : (
          <>
            <p>To see what one is like, try one with a client who is made up.</p>
            <div className={styles.row}>{training}</div>
          </>
        )}
      </>
    );
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
    <>
      <DueList lines={lines} />
      <FoundSessions lines={lines} />
    </>
  );
}

interface LinesProps {
  readonly lines: readonly RecordSummary[];
}

/** As many as are drawn at once: thousands take the browser a while. */
const AT_ONCE = 50;

/** What is due in any of them, overdue first. */
function DueList({ lines }: LinesProps) {
  const [most, setMost] = useState(AT_ONCE);
  const due = useMemo(() => dueLines(lines, today()), [lines]);
  if (due.length === 0) return null;
  return (
    <section aria-label="Due">
      <h3>Due</h3>
      <ul className={styles.list}>
        {due.slice(0, most).map(({ key, sessionId, title, isOverdue, words }) => (
          <li key={key} translate="no">
            {isOverdue ? <b>Overdue: </b> : null}
            <SessionLink id={sessionId}>{`${words} · ${title}`}</SessionLink>
          </li>
        ))}
      </ul>
      {due.length > most ? (
        <Button onClick={() => setMost(most + AT_ONCE)}>Show more that is due</Button>
      ) : null}
    </section>
  );
}

function FoundSessions({ lines }: LinesProps) {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<ListFilter>('all');
  const [most, setMost] = useState(AT_ONCE);
  const found = foundSessions(lines, { query, filter }, today());
  const count = `${found.length} of ${lines.length} session${lines.length === 1 ? '' : 's'}`;
  return (
    <>
      <div className={styles.row}>
        <TextInput
          {...PRIVATE_FIELD}
          type="search"
          label="Search the saved sessions"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <Choose label="Show" words={LIST_FILTERS} value={filter} onChange={setFilter} />
        <p key={count} className="caption">
          {count}
        </p>
      </div>
      <ul className={styles.list}>
        {found.slice(0, most).map((line) => (
          <SavedLine key={line.id} line={line} />
        ))}
      </ul>
      {found.length > most ? (
        <Button onClick={() => setMost(most + AT_ONCE)}>Show more</Button>
      ) : null}
    </>
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

function detailsOf(line: RecordSummary): string {
  const kept = `kept until ${formatDay(line.eraseAfter)}`;
  if (line.kind === 'unreadable')
    return line.eraseAfter === '' ? line.problem : `${line.problem} It is ${kept}.`;
  const review = line.reviewOn === '' ? '' : `review ${formatDay(line.reviewOn)}, `;
  return `Begun ${formatDay(line.createdOn)}, ${review}saved ${momentWords(line.savedAt)}, ${kept}`;
}

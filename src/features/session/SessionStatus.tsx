import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { HandoutLink } from '@/ui/links';
import { MISSING_PART_WORDS } from '@/shared/missingPart';
import { useKeptFocus } from '@/ui/useKeptFocus';
import { pinnedWords } from './model/announcements';
import styles from './SessionStatus.module.css';
import { LoadedPart } from './ui/LoadedPart';
import { useFocusBack } from './ui/useFocusBack';
import { useSession, useSessionState } from './useSession';

const loadDialogs = async () => (await import('./ui/SessionDialogs')).SessionDialogs;
const loadDrawer = async () => (await import('./ui/SessionDrawer')).SessionDrawer;

interface SessionStatusProps {
  /** True where a phone has the session in a bar at its foot; elsewhere it stands in the header. */
  readonly hasBar: boolean;
  /** The desk has been cleared: drop cached live answers, go to the front page. */
  readonly onClear: () => void | Promise<void>;
}

/**
 * The session in the header, or at the foot of a phone: what opens it where it does not stand beside
 * the page, and its dialogs. In client view the way out of it, and Lock.
 */
export function SessionStatus({ hasBar, onClear }: SessionStatusProps) {
  const { desk, clientView } = useSession();
  const dialog = useSessionState((state) => state.dialog);
  const [opened, setOpened] = useState<'no' | 'drawer' | 'sheet'>('no');
  const afterClearing = useEffectEvent(() => {
    setOpened('no');
    void onClear();
  });
  useEffect(() => desk.whenCleared(() => afterClearing()), [desk]);
  const status = useRef<HTMLFieldSetElement>(null);
  useKeptFocus(status);
  if (opened !== 'no' && (dialog !== null || clientView)) setOpened('no');
  useFocusBack(dialog !== null || opened !== 'no');
  const tellMissing = (): void => {
    desk.ask(null);
    setOpened('no');
    desk.tell(MISSING_PART_WORDS);
  };
  return (
    <>
      <fieldset
        ref={status}
        className={`${styles.status} no-print`}
        aria-label="Session"
        data-bar={hasBar}
        data-client={clientView}
        data-session-panel
      >
        {clientView ? (
          <ClientViewButtons />
        ) : (
          <SessionButtons
            isOpen={opened !== 'no'}
            onOpen={() => setOpened(hasBar && isPhone() ? 'sheet' : 'drawer')}
          />
        )}
      </fieldset>
      <LoadedPart
        when={dialog !== null}
        load={loadDialogs}
        props={{ dialog }}
        onMissing={tellMissing}
      />
      <LoadedPart
        when={opened !== 'no'}
        load={loadDrawer}
        props={{
          isOpen: opened !== 'no',
          isSheet: opened === 'sheet',
          onClose: () => setOpened('no'),
        }}
        onMissing={tellMissing}
      />
    </>
  );
}

/** A phone: narrower than the kit's narrow layouts begin. */
const isPhone = (): boolean => matchMedia('(max-width: 43.75rem)').matches;

interface SessionButtonsProps {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function SessionButtons({ isOpen, onOpen }: SessionButtonsProps) {
  const { id, evidenceCount } = useSession();
  const state = useSessionState(({ phase }) => SHORT_WORDS[phase.kind]);
  const pinned = pinnedWords(evidenceCount);
  return (
    <>
      <span className={styles.words}>
        <span key={pinned}>{pinned}</span>
        <span key={state} className="caption">
          {state}
        </span>
      </span>
      <HandoutLink id={id} className={`button ${styles.print}`}>
        Print
      </HandoutLink>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={onOpen}
      >
        {/* Inside one element: the parts of a flex box would be read with a space before the comma. */}
        <span>
          <span>Session</span>
          {evidenceCount > 0 ? (
            <span key={pinned} className={styles.count}>{`, ${pinned}`}</span>
          ) : null}
        </span>
      </button>
    </>
  );
}

const SHORT_WORDS = { memory: 'not saved', saved: 'saved', locked: 'locked' } as const;

function ClientViewButtons() {
  const { desk } = useSession();
  const isUnlocked = useSessionState(({ vault }) => vault === 'unlocked');
  return (
    <>
      {isUnlocked ? (
        <button type="button" className="button" onClick={() => void desk.lock()}>
          Lock
        </button>
      ) : null}
      <button type="button" className="button" onClick={() => desk.showClientView(false)}>
        Leave client view
      </button>
    </>
  );
}

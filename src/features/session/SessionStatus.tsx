import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { TRAINING_WORDS } from '@/domain/training';
import { HandoutLink } from '@/ui/links';
import { MISSING_PART_WORDS } from '@/shared/missingPart';
import { useKeptFocus } from '@/ui/useKeptFocus';
import { inRow, said, type Words } from '@/shared/words/words';
import { useSay } from '@/shared/words/speech';
import { Said } from '@/ui/Said';
import { needsLock } from './model/deskState';
import type { SessionState } from './model/sessionState';
import styles from './SessionStatus.module.css';
import { LoadedPart, partOf } from '@/ui/LoadedPart';
import { useFocusBack } from './ui/useFocusBack';
import { PHONE, useMedia } from '@/ui/useMedia';
import { useSession, useSessionState } from './useSession';

const dialogsPart = partOf(async () => (await import('./ui/SessionDialogs')).SessionDialogs);
const drawerPart = partOf(async () => (await import('./ui/SessionDrawer')).SessionDrawer);

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
  const say = useSay();
  const isBar = useMedia(PHONE) && hasBar;
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
        aria-label={say(said('Session'))}
        data-bar={isBar}
        data-client={clientView}
        data-session-panel
      >
        {clientView ? (
          <ClientViewButtons />
        ) : (
          <SessionButtons
            isBar={isBar}
            isOpen={opened !== 'no'}
            onOpen={() => setOpened(isBar ? 'sheet' : 'drawer')}
          />
        )}
      </fieldset>
      <LoadedPart
        when={dialog !== null}
        part={dialogsPart}
        props={{ dialog }}
        onMissing={tellMissing}
      />
      <LoadedPart
        when={opened !== 'no'}
        part={drawerPart}
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

interface SessionButtonsProps {
  /** At the foot of a phone, where there is room to say how it stands. */
  readonly isBar: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function SessionButtons({ isBar, isOpen, onOpen }: SessionButtonsProps) {
  const { id, evidenceCount, training } = useSession();
  const real = useSessionState(({ phase }) => SHORT_WORDS[phase.kind]);
  const state = training ? TRAINING_WORDS : real;
  const name = training ? said('Training session') : said('Session');
  const say = useSay();
  const pinned =
    evidenceCount === 0 ? said('Nothing is pinned') : said('{n} pinned', { n: evidenceCount });
  return (
    <>
      {isBar ? (
        <>
          <span className={styles.words}>
            <span key={say(pinned)}>
              <Said of={pinned} />
            </span>
            <span key={say(state)} className="caption">
              <Said of={state} />
            </span>
          </span>
          <HandoutLink id={id} className="button">
            <Said of={said('Print')} />
          </HandoutLink>
        </>
      ) : null}
      <button
        type="button"
        className={isBar ? 'button button-filled' : 'button'}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={onOpen}
      >
        {/* Inside one element: the parts of a flex box would be read with a space before the comma. */}
        <span>
          <span key={say(name)}>
            <Said of={name} />
          </span>
          {evidenceCount > 0 && !isBar ? (
            <span key={say(pinned)}>
              <Said of={inRow([', ', pinned], '')} />
            </span>
          ) : null}
        </span>
      </button>
    </>
  );
}

const SHORT_WORDS: Readonly<Record<SessionState['phase']['kind'], Words>> = {
  memory: said('not saved'),
  saved: said('saved'),
  locked: said('locked'),
};

function ClientViewButtons() {
  const { desk } = useSession();
  const canLock = useSessionState(needsLock);
  return (
    <>
      {canLock ? (
        <button type="button" className="button" onClick={() => void desk.lock()}>
          <Said of={said('Lock')} />
        </button>
      ) : null}
      <button type="button" className="button" onClick={() => desk.showClientView(false)}>
        <Said of={said('Leave client view')} />
      </button>
    </>
  );
}

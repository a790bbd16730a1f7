import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import { Modal } from '@mantine/core';
import { Kit } from '@/ui/Kit';
import { ClearDesk } from '../ClearDesk';
import type { Dialog } from '../model/sessionState';
import { SaveSession } from '../SaveSession';
import { EraseAll } from './EraseAll';
import { UnlockVault } from '../UnlockVault';
import { useSessionStore } from '../useSession';
import styles from './SessionDialogs.module.css';

interface SessionDialogsProps {
  readonly dialog: Dialog | null;
}

const TITLES: Readonly<Record<Dialog, string>> = {
  save: 'Save this session',
  unlock: 'Open saved sessions',
  clear: 'Clear the desk?',
  erase: 'Erase all saved sessions?',
};

/** The dialogs of the session, loaded when the first one is opened. */
export function SessionDialogs({ dialog }: SessionDialogsProps) {
  const desk = useSessionStore();
  return (
    <Kit>
      {/* In parts: the whole Modal has a header element, which would be a second banner. */}
      <Modal.Root opened={dialog !== null} onClose={() => desk.ask(null)}>
        <Modal.Overlay />
        <Modal.Content>
          <Modal.Body className={styles.dialog}>
            <div className={styles.head}>
              <Modal.Title className={styles.title}>
                {dialog === null ? '' : TITLES[dialog]}
              </Modal.Title>
              <Modal.CloseButton aria-label="Close" />
            </div>
            {dialog === 'save' ? <SaveSession /> : null}
            {dialog === 'unlock' ? <UnlockVault /> : null}
            {dialog === 'clear' ? <ClearDesk /> : null}
            {dialog === 'erase' ? <EraseAll /> : null}
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </Kit>
  );
}

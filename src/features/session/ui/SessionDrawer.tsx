import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import { Drawer } from '@mantine/core';
import type { MouseEvent } from 'react';
import { Kit } from '@/ui/Kit';
import { SessionPanel } from './panel/SessionPanel';
import styles from './SessionDrawer.module.css';

interface SessionDrawerProps {
  readonly isOpen: boolean;
  /** From below, on a phone. */
  readonly isSheet: boolean;
  readonly onClose: () => void;
}

/** The session over a page that has no rail: from the right, on a phone from below. */
export function SessionDrawer({ isOpen, isSheet, onClose }: SessionDrawerProps) {
  return (
    <Kit>
      <Drawer.Root
        opened={isOpen}
        onClose={onClose}
        position={isSheet ? 'bottom' : 'right'}
        size={isSheet ? 'auto' : '20rem'}
      >
        <Drawer.Overlay />
        <Drawer.Content aria-label="Session" className={isSheet ? styles.sheet : undefined}>
          {/* The links in it are what is pressed; this only shuts it behind them. */}
          <Drawer.Body className={styles.drawer} onClick={closeOnLink(onClose)}>
            <SessionPanel close={<Drawer.CloseButton aria-label="Close" />} />
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </Kit>
  );
}

const closeOnLink =
  (close: () => void) =>
  ({ target }: MouseEvent): void => {
    if (target instanceof Element && target.closest('a')) close();
  };

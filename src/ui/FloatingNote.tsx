import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import { CloseButton, Popover } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './FloatingNote.module.css';

interface FloatingNoteProps {
  /** What was pressed: the note stands below it. */
  readonly at: HTMLElement;
  /** What it is, as assistive technology says it. */
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What a press opens beside a figure: it has the keyboard until Escape, Close or a press elsewhere. */
export function FloatingNote({ at, label, onClose, children }: FloatingNoteProps) {
  return (
    <Popover
      opened
      onChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      width={360}
      position="bottom-start"
      trapFocus
      withRoles
    >
      <Popover.Target>
        <span ref={(anchor) => standAt(anchor, at)} className={styles.anchor} aria-hidden="true" />
      </Popover.Target>
      <Popover.Dropdown aria-label={label} className={styles.note}>
        <CloseButton aria-label="Close" className={styles.close} onClick={onClose} />
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}

/** The note hangs on an unseen mark over what was pressed, which stays where it is on the page. */
function standAt(anchor: HTMLElement | null, line: HTMLElement): void {
  if (anchor === null) return;
  anchor.style.left = `${line.offsetLeft}px`;
  anchor.style.top = `${line.offsetTop + line.offsetHeight}px`;
}

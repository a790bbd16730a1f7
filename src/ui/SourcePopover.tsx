import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import { Button, CloseButton, Popover } from '@mantine/core';
import { announce } from './announcer';
import styles from './SourcePopover.module.css';

/** A page that words were read on. */
export interface SourcePage {
  /** What was read there. */
  readonly name: string;
  readonly href: string;
}

interface SourcePopoverProps {
  /** The short line it belongs to. */
  readonly at: HTMLElement;
  readonly sentences: readonly string[];
  readonly pages: readonly SourcePage[];
  readonly onClose: () => void;
}

/** The whole of a source: publisher, table, period, area, level, edition and what it leaves out. */
export function SourcePopover({ at, sentences, pages, onClose }: SourcePopoverProps) {
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
      <Popover.Dropdown aria-label="Source" className={styles.popover}>
        <CloseButton aria-label="Close" className={styles.close} onClick={onClose} />
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {pages.length === 0 ? null : (
          <ul className={styles.pages}>
            {pages.map(({ name, href }) => (
              <li key={name}>
                <a href={href} target="_blank" rel="noopener noreferrer">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        )}
        <Button
          size="compact-sm"
          onClick={() =>
            void copy([...sentences, ...pages.map(({ name, href }) => `${name}: ${href}`)])
          }
        >
          Copy
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

/** The popover hangs on an unseen mark over the line: the line itself stays where it is on the page. */
function standAt(anchor: HTMLElement | null, line: HTMLElement): void {
  if (anchor === null) return;
  anchor.style.left = `${line.offsetLeft}px`;
  anchor.style.top = `${line.offsetTop + line.offsetHeight}px`;
}

async function copy(sentences: readonly string[]): Promise<void> {
  try {
    await navigator.clipboard.writeText(sentences.join('\n'));
    announce('The source is copied.');
  } catch {
    announce('This browser does not let Bearings copy. Select the words instead.');
  }
}

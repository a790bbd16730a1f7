import { Button } from '@mantine/core';
import { termsOfFigure } from '@/domain/glossary';
import type { Observation } from '@/domain/observation';
import { announce } from './announcer';
import { FloatingNote } from './FloatingNote';
import styles from './SourcePopover.module.css';
import { useSourceNames } from './sourceNames';
import { TermsFolded } from './TermsFolded';

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
  /** The figure it is of: its words can be looked up. */
  readonly of?: Observation | undefined;
  readonly onClose: () => void;
}

/** The whole of a source: publisher, table, period, area, level, edition and what it leaves out. */
export function SourcePopover({ at, sentences, pages, of, onClose }: SourcePopoverProps) {
  const names = useSourceNames();
  return (
    <FloatingNote at={at} label="Source" onClose={onClose}>
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
      {of ? (
        <TermsFolded
          of={termsOfFigure(of, names.indicator(of.indicator)?.kind)}
          onLeave={onClose}
        />
      ) : null}
      <Button
        size="compact-sm"
        onClick={() =>
          void copy([...sentences, ...pages.map(({ name, href }) => `${name}: ${href}`)])
        }
      >
        Copy
      </Button>
    </FloatingNote>
  );
}

async function copy(sentences: readonly string[]): Promise<void> {
  try {
    await navigator.clipboard.writeText(sentences.join('\n'));
    announce('The source is copied.');
  } catch {
    announce('This browser does not let Bearings copy. Select the words instead.');
  }
}

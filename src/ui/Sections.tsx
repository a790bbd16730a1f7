import { Accordion } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSay } from '@/shared/words/speech';
import { inRow, type Words } from '@/shared/words/words';
import type { TermId } from '@/domain/glossary';
import { LatePart } from './LatePart';
import { Later } from './Later';
import { Said } from './Said';
import { partOf } from './LoadedPart';
import styles from './Sections.module.css';

const termsPart = partOf(async () => (await import('./TermButtons')).TermButtons);

/** A part of a page that is read only when it is wanted. */
export interface Section {
  /** What the address calls it: `open=pay`. */
  readonly id: string;
  readonly title: Words;
  /** What it comes to, in at most twelve words: to open it is then a choice and not a search. */
  readonly finding?: Words;
  /** A mark before the finding: ◇ where it rests on the wider group. */
  readonly mark?: string;
  readonly content: ReactNode;
  /** The words it uses that somebody may ask for. */
  readonly terms?: readonly TermId[];
}

interface SectionsProps {
  readonly sections: readonly Section[];
  /** The ids of those that are open. */
  readonly open: readonly string[];
  readonly onOpen: (open: readonly string[]) => void;
}

/** A region is named by its title alone; its button by the title and the finding. */
const titleId = (id: string) => `${id}-title`;

/**
 * Closed sections, each with its finding, drawn after the figures above them. What one holds is first
 * drawn when it is first opened.
 */
export function Sections(props: SectionsProps) {
  // A row each, as high as they will be: what stands below does not move.
  const room = { minHeight: `${props.sections.length * ROW_REM}rem` };
  return (
    <Later isAtOnce={props.open.length > 0} meanwhile={<div style={room} />}>
      <Rows {...props} />
    </Later>
  );
}

const ROW_REM = 2.6875;

function Rows({ sections, open, onOpen }: SectionsProps) {
  const say = useSay();
  const [drawn, setDrawn] = useState<ReadonlySet<string>>(() => new Set(open));
  if (open.some((id) => !drawn.has(id))) setDrawn(new Set([...drawn, ...open]));
  return (
    <Accordion
      unstyled
      multiple
      order={2}
      chevron={null}
      transitionDuration={0}
      keepMountedMode="display-none"
      value={[...open]}
      onChange={onOpen}
      className={styles.sections}
    >
      {sections.map(({ id, title, finding, mark, content, terms }) => (
        <Accordion.Item
          key={id}
          value={id}
          id={id}
          className={open.includes(id) ? styles.opened : styles.item}
        >
          <Accordion.Control
            classNames={{ control: styles.control, label: styles.label, chevron: styles.chevron }}
          >
            <span id={titleId(id)} className={styles.title}>
              <Said of={title} />
            </span>{' '}
            {finding === undefined ? null : (
              <span key={say(finding)} className={styles.finding}>
                <Said of={inRow([mark, finding])} />
              </span>
            )}
          </Accordion.Control>
          <Accordion.Panel aria-labelledby={titleId(id)} className={styles.panel}>
            {drawn.has(id) ? content : null}
            {drawn.has(id) && terms ? <LatePart part={termsPart} props={{ of: terms }} /> : null}
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}

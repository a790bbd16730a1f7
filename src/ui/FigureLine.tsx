import type { ReactNode } from 'react';
import { formatFigure } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import { midSentence } from './midSentence';
import { PinButton } from './PinButton';
import { SourceNote } from './SourceNote';
import styles from './tables.module.css';

interface FigureLineProps {
  readonly observation: Observation;
  /** What the figure is: "Middle pay, full time". */
  readonly label: string;
  /** The figure in words where the plain format is not enough ("1.4 times England's share"). */
  readonly text?: string;
  /** What it means, in a sentence. */
  readonly children?: ReactNode;
  readonly large?: boolean;
}

/** One figure: label, value or reason, meaning, source and a way to pin it. */
export function FigureLine({ observation, label, text, children, large }: FigureLineProps) {
  const isMissing = observation.figure.kind === 'missing';
  return (
    <div className={styles.figureLine}>
      <p className={styles.label}>{label}</p>
      <p className={isMissing ? styles.missing : large ? styles.figureLarge : styles.figure}>
        {text ?? formatFigure(observation)}
        <PinButton observation={observation} label={midSentence(label)} />
      </p>
      {children ? <p className={styles.meaning}>{children}</p> : null}
      <SourceNote of={observation} />
    </div>
  );
}

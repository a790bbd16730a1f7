import { formatFigure } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import { PinButton } from '@/ui/PinButton';
import { SourceNote } from '@/ui/SourceNote';
import styles from './live.module.css';

interface LiveFigureProps {
  readonly observation: Observation;
  readonly label: string;
  /** What it means, in a sentence or two. */
  readonly meaning?: string;
}

/** One figure of the service in a sentence, with its source and a way to pin it. */
export function LiveFigure({ observation, label, meaning }: LiveFigureProps) {
  return (
    <div className={styles.figure}>
      <p>
        {label}: <strong>{formatFigure(observation)}</strong>. {meaning}{' '}
        <PinButton observation={observation} label={label} />
      </p>
      <SourceNote of={observation} />
    </div>
  );
}

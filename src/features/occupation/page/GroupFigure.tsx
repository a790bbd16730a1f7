import type { Observation } from '@/domain/observation';
import { PinButton } from '@/ui/PinButton';
import { SourceLine } from '@/ui/SourceLine';
import styles from './page.module.css';

interface GroupFigureProps {
  /** The group, the place, or both. */
  readonly heading: string;
  readonly sentence: string;
  readonly observation: Observation;
  /** What is pinned, in words. */
  readonly label: string;
}

/** A figure of a wider group in one area: said in a sentence, pinned, with its source. */
export function GroupFigure({ heading, sentence, observation, label }: GroupFigureProps) {
  return (
    <div>
      <h3 key={heading}>{heading}</h3>
      <p key={sentence}>{sentence}</p>
      <div className={styles.foot}>
        <SourceLine of={observation} />
        <PinButton observation={observation} label={label} />
      </div>
    </div>
  );
}

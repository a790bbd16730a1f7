import { formatDay } from '@/domain/period';
import type { HandoutStep } from '@/domain/record';
import styles from '../Handout.module.css';
import { stepsOf } from '../model/sheet';

interface StepsPartProps {
  readonly steps: readonly HandoutStep[];
}

/** What was agreed, who does it and by when: all of it, and how many that is. */
export function StepsPart({ steps }: StepsPartProps) {
  const shown = stepsOf(steps);
  return (
    <section aria-label="Your steps">
      <h2>{shown.length > 1 ? `Your steps: ${shown.length} in all` : 'Your steps'}</h2>
      {shown.length === 0 ? <p>We have not set any steps yet.</p> : null}
      <ul className={styles.steps}>
        {shown.map((step, at) => (
          // Nothing tells two equal steps apart, and the sheet is not edited.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at} className={styles.step}>
            <span>{stepWords(step)}</span>
            {step.due === '' ? null : <b>{`By ${formatDay(step.due)}`}</b>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function stepWords({ owner, what, signpost }: HandoutStep): string {
  const who = owner === 'client' ? 'You' : 'Your adviser';
  return `${who}: ${what}${signpost === '' ? '' : ` Go to: ${signpost}`}`;
}

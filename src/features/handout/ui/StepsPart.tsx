import { formatDay } from '@/domain/format';
import type { HandoutStep } from '@/domain/record';
import styles from '../Handout.module.css';
import { stepsOf } from '../model/sheet';

interface StepsPartProps {
  readonly steps: readonly HandoutStep[];
  /** Large print has room for all of them. */
  readonly all: boolean;
}

/** What was agreed, who does it and by when. */
export function StepsPart({ steps, all }: StepsPartProps) {
  const { shown, left } = stepsOf(steps, all ? steps.length : undefined);
  return (
    <section aria-label="Your steps">
      <h2>Your steps</h2>
      {shown.length === 0 ? <p>We have not set any steps yet.</p> : null}
      <ul>
        {shown.map((step) => (
          <li key={`${step.owner} ${step.due} ${step.what} ${step.signpost}`}>
            <span className={`${styles.clamp} ${styles.clampShort}`}>
              <b>{step.owner === 'client' ? 'You' : 'Your adviser'}:</b> {step.what}
              {step.due === '' ? null : <b> By {formatDay(step.due)}.</b>}
              {step.signpost === '' ? null : ` Go to: ${step.signpost}`}
            </span>
          </li>
        ))}
      </ul>
      {left === 0 ? null : <p>There are {left} more. Ask your adviser for the list.</p>}
    </section>
  );
}

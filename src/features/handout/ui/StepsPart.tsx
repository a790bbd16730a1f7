import { useSay } from '@/shared/words/speech';
import { said } from '@/shared/words/words';
import { Said } from '@/ui/Said';
import { Sentences } from '@/ui/Sentences';
import styles from '../Handout.module.css';
import { NO_STEPS } from '../model/sheet';
import type { Sheet } from '../model/sheet';

/** What was agreed, who does it and by when: all of it, and how many that is; then the next meeting. */
export function StepsPart({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay();
  const { steps, stepsTitle, review } = sheet;
  return (
    <section aria-label={say(said('Your steps'))}>
      <h2>
        <Said of={stepsTitle} />
      </h2>
      <Sentences of={[steps.length === 0 ? NO_STEPS : undefined]} />
      <ul className={styles.steps}>
        {steps.map(({ words, due }, at) => (
          // Nothing tells two equal steps apart, and the sheet is not edited.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at} className={styles.step}>
            <span>
              <Said of={words} />
            </span>{' '}
            {due === '' ? null : (
              <b>
                <Said of={due} />
              </b>
            )}
          </li>
        ))}
      </ul>
      {review === '' ? null : (
        <p className={styles.review}>
          <Said of={review} />
        </p>
      )}
    </section>
  );
}

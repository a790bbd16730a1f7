import styles from '../Handout.module.css';
import { NO_STEPS } from '../model/sheet';
import type { Sheet } from '../model/sheet';

/** What was agreed, who does it and by when: all of it, and how many that is; then the next meeting. */
export function StepsPart({ sheet }: { readonly sheet: Sheet }) {
  const { steps, stepsTitle, review } = sheet;
  return (
    <section aria-label="Your steps">
      <h2>{stepsTitle}</h2>
      {steps.length === 0 ? <p>{NO_STEPS}</p> : null}
      <ul className={styles.steps}>
        {steps.map(({ words, due }, at) => (
          // Nothing tells two equal steps apart, and the sheet is not edited.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at} className={styles.step}>
            <span>{words}</span> {due === '' ? null : <b>{due}</b>}
          </li>
        ))}
      </ul>
      {review === '' ? null : <p className={styles.review}>{review}</p>}
    </section>
  );
}

import { Button } from '@mantine/core';
import { useState } from 'react';
import { today } from '@/domain/period';
import type { SessionRecord } from '@/domain/record';
import { reviewPins } from '@/domain/review';
import { useSourceNames } from '@/ui/sourceNames';
import { whatChangedView } from '../model/whatChanged';
import styles from '../SessionDesk.module.css';
import { useReread } from './useReread';

/** What a review begins with: the pins then and now, then what is overdue, then what is due. */
export function WhatChanged({ record }: { readonly record: SessionRecord }) {
  const [attempt, setAttempt] = useState(0);
  return <Review key={attempt} record={record} onAgain={() => setAttempt(attempt + 1)} />;
}

interface ReviewProps {
  readonly record: SessionRecord;
  readonly onAgain: () => void;
}

function Review({ record, onAgain }: ReviewProps) {
  const names = useSourceNames();
  const read = useReread(record);
  const figures = typeof read === 'string' ? undefined : read;
  const reviewed = figures && reviewPins(record.evidence, figures, names.indicator);
  const view = whatChangedView(record, reviewed, today());
  const { heading, changes, overdue, due } = view;
  return (
    <section className={styles.review} aria-label="What changed">
      <h2 key={heading}>{heading}</h2>
      {read === 'failed' ? (
        <div className={styles.row}>
          <p>The pinned figures could not be read again.</p>
          <Button onClick={onAgain}>Try again</Button>
        </div>
      ) : (
        <p key={view.summary}>{view.summary}</p>
      )}
      {changes.length === 0 ? null : (
        <ul className={styles.list}>
          {changes.map(({ key, verdict, sentence }) => (
            <li key={key} className={styles.item}>
              <p key={verdict} className={styles.figure}>
                {verdict}
              </p>
              <p key={sentence}>{sentence}</p>
            </li>
          ))}
        </ul>
      )}
      <Lines heading="Overdue" lines={overdue} />
      <Lines heading="Due" lines={due} />
    </section>
  );
}

interface LinesProps {
  readonly heading: string;
  readonly lines: readonly string[];
}

function Lines({ heading, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line} translate="no">
            {line}
          </li>
        ))}
      </ul>
    </>
  );
}

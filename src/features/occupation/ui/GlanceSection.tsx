import { PinButton } from '@/ui/PinButton';
import { useSourceNames } from '@/ui/sourceNames';
import { SourceNote } from '@/ui/SourceNote';
import type { GlanceLine } from '../model/glance';
import styles from './occupation.module.css';

interface GlanceSectionProps {
  readonly answer: readonly string[];
  readonly lines: readonly GlanceLine[];
}

/** The answer in at most 30 words, then four figures, each with its source and its section. */
export function GlanceSection({ answer, lines }: GlanceSectionProps) {
  const names = useSourceNames();
  return (
    <section aria-label="At a glance" className={styles.glance}>
      <p className={styles.answer}>{answer.join(' ')}</p>
      <ul className={styles.glanceLines}>
        {lines.map((line) => (
          <li key={line.id}>
            <p className={styles.glanceHeading}>
              <a href={`#${line.id}`}>{line.heading}</a>
            </p>
            <div>
              <p className={styles.glanceFigure}>
                {line.text}
                {line.observation && line.isOneFigure !== false ? (
                  <PinButton
                    observation={line.observation}
                    label={`${line.heading.toLowerCase()} at a glance`}
                  />
                ) : null}
              </p>
              {line.note ? <p className={styles.glanceNote}>{line.note}</p> : null}
              {line.observation ? <SourceNote of={line.observation} /> : null}
              {line.sourceId ? (
                <p className={styles.source}>Source: {names.source(line.sourceId)?.short}</p>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

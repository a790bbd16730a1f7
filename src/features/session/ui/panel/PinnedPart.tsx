import { Button } from '@mantine/core';
import { unpinEvidence } from '@/domain/record';
import { pinnedWords } from '../../model/announcements';
import { pinnedLines } from '../../model/railView';
import { useRecordPart, useSession } from '../../useSession';
import { useReread } from '../useReread';
import styles from './SessionPanel.module.css';

/** The pinned figures, each in two lines, and the way to take one off again. */
export function PinnedPart() {
  const { desk, readOnly } = useSession();
  const evidence = useRecordPart((record) => record.evidence);
  const place = useRecordPart((record) => record.place);
  // Notes where each figure stands while the table it was pinned from is at hand.
  useReread({ evidence: evidence ?? [], ...(place ? { place } : {}) });
  if (evidence === undefined) return null;
  const words = pinnedWords(evidence.length);
  return (
    <section>
      <h3 key={words}>{words}</h3>
      <ul className={styles.list}>
        {pinnedLines(evidence).map(({ key, figure, about, observation }) => (
          <li key={key} className={styles.pinned}>
            <span>{figure}</span>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={`Unpin ${figure}, ${about}`}
              disabled={readOnly}
              onClick={() =>
                desk.remove(`the pin of ${figure}`, (now) => unpinEvidence(now, observation))
              }
            >
              Unpin
            </Button>
            <small>{about}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { formatFigure, formatRange } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import { evidenceKey, jobWords, unpinEvidence } from '@/domain/record';
import type { PinnedEvidence, SessionRecord } from '@/domain/record';
import { SourceNote } from '@/ui/SourceNote';
import styles from '../SessionDesk.module.css';
import { momentWords } from '../model/moment';
import { useSessionStore } from '../useSession';
import { RemoveButton } from './RemoveButton';

/** The figures the session rests on, as they stood when they were pinned. */
export function EvidencePart({ record }: { readonly record: SessionRecord }) {
  return (
    <>
      {record.evidence.length === 0 ? (
        <p className="caption">No figure is pinned yet. Each figure has a button to pin it.</p>
      ) : (
        <ul className={styles.list}>
          {record.evidence.map((pinned) => (
            <EvidenceItem key={evidenceKey(pinned.observation)} pinned={pinned} />
          ))}
        </ul>
      )}
    </>
  );
}

function EvidenceItem({ pinned }: { readonly pinned: PinnedEvidence }) {
  const desk = useSessionStore();
  const { observation, label, pinnedAt } = pinned;
  const job = pinned.job ? jobWords(pinned.job) : pinned.jobTitle;
  const interval = intervalWords(observation);
  return (
    <li className={styles.item}>
      <p>{job === undefined ? label : `${label} (pinned for “${job}”)`}</p>
      <p className={styles.figure}>{formatFigure(observation)}</p>
      {interval === undefined ? null : <p>{interval}</p>}
      <SourceNote of={observation} />
      <div className={styles.row}>
        <p className="caption">{`Pinned ${momentWords(pinnedAt)}`}</p>
        <RemoveButton
          what={`${label} from evidence`}
          onRemove={() => desk.update((now) => unpinEvidence(now, observation))}
        />
      </div>
    </li>
  );
}

function intervalWords({ figure, halfWidth95, unit }: Observation): string | undefined {
  if (figure.kind === 'missing' || halfWidth95 === undefined) return undefined;
  const range = formatRange(figure.value - halfWidth95, figure.value + halfWidth95, unit);
  return `The true figure is likely to be ${range}.`;
}

import { formatFigure } from '@/domain/format';
import { evidenceKey, unpinEvidence } from '@/domain/record';
import type { PinnedEvidence, SessionRecord } from '@/domain/record';
import { SourceNote } from '@/ui/SourceNote';
import styles from '../SessionDesk.module.css';
import { evidenceGroups } from '../model/evidenceGroups';
import type { FiledPin } from '../model/evidenceGroups';
import { momentWords } from '../model/moment';
import { filedWords } from '../model/railView';
import { intervalWords } from '../model/writeUp';
import { useSessionStore } from '../useSession';
import { RemoveButton } from './RemoveButton';

/** The figures the session rests on, as they stood when they were pinned, by job and place. */
export function EvidencePart({ record }: { readonly record: SessionRecord }) {
  if (record.evidence.length === 0)
    return <p className="caption">No figure is pinned yet. Each figure has a button to pin it.</p>;
  return (
    <>
      {evidenceGroups(record).map(({ title, pins }) => (
        <section key={title} aria-label={title}>
          <h3 translate="no">{title}</h3>
          <ul className={styles.list}>
            {pins.map((filed) => (
              <EvidenceItem key={evidenceKey(filed.pinned.observation)} {...filed} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function EvidenceItem({ pinned, filing }: FiledPin) {
  const desk = useSessionStore();
  const { observation, label, pinnedAt } = pinned;
  const interval = intervalWords(observation);
  const stands = standsWords(pinned);
  return (
    <li className={styles.item}>
      <p>{label}</p>
      <p className={styles.figure}>{formatFigure(observation)}</p>
      {interval === undefined ? null : <p>{interval}</p>}
      {stands === '' ? null : <p key={stands}>{stands}</p>}
      <SourceNote of={observation} />
      <div className={styles.row}>
        <p className="caption">{`Pinned ${momentWords(pinnedAt)}`}</p>
        <RemoveButton
          what={`${label} from evidence`}
          onRemove={(what) => desk.remove(what, (now) => unpinEvidence(now, observation, filing))}
        />
      </div>
    </li>
  );
}

/** A figure of a wider group is pinned once, for all the jobs it was looked at for. */
function standsWords(pinned: PinnedEvidence): string {
  return pinned.for.length < 2 ? '' : `It stands for ${filedWords(pinned)}.`;
}

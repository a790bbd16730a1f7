import type { LimitFacts } from '@/domain/verdict';
import type { VerdictKind } from '@/domain/verdictKind';
import { SessionLink } from '@/ui/links';
import { VerdictMark } from '@/ui/VerdictWords';
import styles from './LimitMarks.module.css';
import { useVerdicts } from './limits/useVerdicts';
import { limitWords } from './limits/words';
import { useRecordPart, useSession } from './useSession';

const COUNTED: readonly (readonly [VerdictKind, string])[] = [
  ['meets', 'met'],
  ['some', 'met for some'],
  ['misses', 'missed'],
  ['cannot-tell', 'unknown'],
];

/** A client's limits beside a job of a list, a sign each and how many of a kind; nothing without limits. */
export function LimitMarks({ facts }: { readonly facts: LimitFacts }) {
  const { limits, verdictsOf } = useVerdicts();
  const verdicts = verdictsOf(facts);
  if (limits === undefined || verdicts.length === 0) return null;
  const words = limitWords(limits);
  const counts = COUNTED.flatMap(([kind, counted]) => {
    const many = verdicts.filter((verdict) => verdict.kind === kind).length;
    return many === 0 ? [] : [`${many} ${counted}`];
  }).join(', ');
  return (
    <div>
      <ul className={styles.marks} aria-label="Client’s limits">
        {verdicts.map(({ limit, kind, reason }) => (
          <li key={limit} title={reason}>
            <VerdictMark kind={kind} of={words[limit]} />
          </li>
        ))}
      </ul>
      <span key={counts} className="caption">
        {counts}
      </span>
    </div>
  );
}

/** The client's limits in a line, and the way to change them. */
export function LimitsLine() {
  const { id, clientView } = useSession();
  const limits = useRecordPart((record) => record.limits);
  const words = limits ? Object.values(limitWords(limits)).filter((one) => one !== '') : [];
  const line = words.length === 0 ? 'none noted.' : words.join(' · ');
  return (
    <p>
      <b>Client’s limits: </b>
      <span key={line}>{line}</span>
      {clientView ? null : (
        <>
          {' '}
          <SessionLink id={id}>{words.length === 0 ? 'Add limits' : 'Change'}</SessionLink>
        </>
      )}
    </p>
  );
}

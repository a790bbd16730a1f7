import { useState } from 'react';
import { belowLawSentence, type OwnMinimum } from '@/domain/lowestPay';
import type { Limits } from '@/domain/record';
import { type LimitFacts, payLimitQuestion, payWords } from '@/domain/verdict';
import { LatePart } from '@/ui/LatePart';
import { SessionLink } from '@/ui/links';
import { partOf } from '@/ui/LoadedPart';
import { Sentences } from '@/ui/Sentences';
import { VerdictWords } from '@/ui/VerdictWords';
import { TownsReached } from './limits/TownsReached';
import { useVerdicts } from './limits/useVerdicts';
import { limitWords } from './limits/words';
import styles from './LimitsStrip.module.css';
import { useSession } from './useSession';

/** Fields to type into: not for the first screen. */
const travelPart = partOf(async () => (await import('./limits/PayAfterTravel')).PayAfterTravel);

interface LimitsStripProps {
  /** What is known of the job of the page. */
  readonly facts: LimitFacts;
  /** The district the page is read for: whose benefits calculators are named. */
  readonly area?: string | undefined;
}

/** What the job has to fit in with and whether it does; nothing where nothing was said. */
export function LimitsStrip({ facts, area }: LimitsStripProps) {
  const { limits, verdictsOf, minimum } = useVerdicts();
  const { id, clientView } = useSession();
  const verdicts = verdictsOf(facts);
  if (limits === undefined || verdicts.length === 0) return null;
  const words = limitWords(limits);
  const hasTravel = verdicts.some(({ limit }) => limit === 'travel');
  return (
    <section className={`${styles.strip} no-print`} aria-labelledby="client-limits">
      <div className={styles.head}>
        <h2 id="client-limits">Client’s limits</h2>
        {clientView ? null : <SessionLink id={id}>Change limits</SessionLink>}
      </div>
      <ul className={styles.list}>
        {verdicts.map(({ limit, kind, reason }) => (
          <li key={limit}>
            <span key={words[limit]} className={styles.limit}>
              {words[limit]}
            </span>
            <VerdictWords kind={kind} reason={reason} />
          </li>
        ))}
      </ul>
      <Sentences of={payNotes(limits, minimum)} isSmall />
      {hasTravel && facts.reach ? <TownsReached limits={limits} reach={facts.reach} /> : null}
      {hasTravel ? <AfterTravel facts={facts} area={area} /> : null}
    </section>
  );
}

/** What is to be asked about the lowest pay, and what the law says of it. */
export function payNotes(
  { lowestPay, hoursPerWeek }: Limits,
  minimum: OwnMinimum | undefined,
): readonly (string | undefined)[] {
  const question = payLimitQuestion(lowestPay);
  if (question !== undefined || !lowestPay || !minimum) return [question];
  return [belowLawSentence(payWords(lowestPay), lowestPay, minimum, hoursPerWeek)];
}

/** Pay after travel, opened on request. */
export function AfterTravel({ facts, area }: LimitsStripProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.travel} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Pay after travel</summary>
      {isOpen ? <LatePart part={travelPart} props={{ facts, area }} /> : null}
    </details>
  );
}

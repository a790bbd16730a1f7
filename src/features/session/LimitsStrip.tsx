import { formatNumber } from '@/domain/format';
import type { Limits } from '@/domain/record';
import { limitVerdicts, payLimitQuestion, payWords } from '@/domain/verdict';
import type { LimitFacts, LimitVerdict } from '@/domain/verdict';
import { SessionLink } from '@/ui/links';
import { VerdictWords } from '@/ui/VerdictWords';
import styles from './LimitsStrip.module.css';
import { MODE_WORDS } from './model/words';
import { useRecordPart, useSession } from './useSession';

interface LimitsStripProps {
  /** What is known of the job of the page. */
  readonly facts: LimitFacts;
}

/** What the job has to fit in with and whether it does; nothing where nothing was said. */
export function LimitsStrip({ facts }: LimitsStripProps) {
  const limits = useRecordPart((record) => record.limits);
  const { id, clientView } = useSession();
  const verdicts = limits ? limitVerdicts(limits, facts) : [];
  if (limits === undefined || verdicts.length === 0) return null;
  const question = payLimitQuestion(limits.lowestPay);
  const words = limitWords(limits);
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
      {question === undefined ? null : <p className="dense">{question}</p>}
    </section>
  );
}

/** Each limit of a session in a few words; '' for what was not said. */
export function limitWords(limits: Limits): Readonly<Record<LimitVerdict['limit'], string>> {
  const { area, travelMinutes, travelMode, hoursPerWeek, lowestPay, other } = limits;
  const travel = [
    travelMinutes === undefined ? '' : `${formatNumber(travelMinutes)} minutes to work`,
    travelMode === undefined ? '' : MODE_WORDS[travelMode].toLowerCase(),
  ].filter((words) => words !== '');
  return {
    area: area ? `in reach of ${area.name}` : '',
    travel: travel.join(' '),
    hours: hoursPerWeek === undefined ? '' : `at most ${hoursWords(hoursPerWeek)} hours a week`,
    pay: lowestPay ? `at least ${payWords(lowestPay)}` : '',
    other,
  };
}

const hoursWords = (hours: number) => formatNumber(hours, Number.isInteger(hours) ? 0 : 1);

import { formatNumber } from '@/domain/format';
import type { Limits } from '@/domain/record';
import { limitVerdicts, payLimitQuestion, payWords } from '@/domain/verdict';
import type { LimitFacts, LimitVerdict, VerdictKind } from '@/domain/verdict';
import styles from './LimitsStrip.module.css';
import { MODE_WORDS } from './model/words';
import { useRecordPart } from './useSession';

interface LimitsStripProps {
  /** What is known of the job of the page. */
  readonly facts: LimitFacts;
}

const VERDICTS: Readonly<Record<VerdictKind, { readonly mark: string; readonly words: string }>> = {
  meets: { mark: '✓', words: 'meets' },
  some: { mark: '~', words: 'meets for some' },
  misses: { mark: '✕', words: 'misses' },
  'cannot-tell': { mark: '?', words: 'cannot tell' },
};

/** What the job has to fit in with and whether it does; nothing where nothing was said. */
export function LimitsStrip({ facts }: LimitsStripProps) {
  const limits = useRecordPart((record) => record.limits);
  const verdicts = limits ? limitVerdicts(limits, facts) : [];
  if (limits === undefined || verdicts.length === 0) return null;
  const question = payLimitQuestion(limits.lowestPay);
  return (
    <section className={styles.strip} aria-label="Has to fit">
      <strong>Has to fit:</strong>
      <ul className={styles.list}>
        {verdicts.map((verdict) => (
          <li key={verdict.limit}>
            {limitWords(limits)[verdict.limit]}: <VerdictWords of={verdict} />
          </li>
        ))}
      </ul>
      {question === undefined ? null : <p>{question} Change it on the session desk.</p>}
    </section>
  );
}

function VerdictWords({ of: { kind, reason } }: { readonly of: LimitVerdict }) {
  const { mark, words } = VERDICTS[kind];
  return (
    <>
      <b>
        <span aria-hidden="true">{mark} </span>
        {words}
      </b>{' '}
      ({reason})
    </>
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

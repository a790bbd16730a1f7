import { formatNumber, formatPounds } from '@/domain/format';
import type { Limits } from '@/domain/record';
import styles from './LimitsStrip.module.css';
import { MODE_WORDS } from './model/words';
import { useSession } from './useSession';

/** What the job has to fit in with, as said in this session; nothing where nothing was said. */
export function LimitsStrip() {
  const { record } = useSession();
  const parts = record ? limitWords(record.limits) : [];
  if (parts.length === 0) return null;
  return (
    <p className={styles.strip}>
      <strong>Has to fit:</strong> {parts.join(' · ')}
    </p>
  );
}

/** The limits of a session in a few words each, in the order of the desk. */
export function limitWords(limits: Limits): readonly string[] {
  const { area, travelMinutes, travelMode, hoursPerWeek, lowestPay } = limits;
  const travel = [
    travelMinutes === undefined ? '' : `${formatNumber(travelMinutes)} minutes to work`,
    travelMode === undefined ? '' : MODE_WORDS[travelMode].toLowerCase(),
  ].filter((words) => words !== '');
  return [
    area ? `in reach of ${area.name}` : '',
    travel.join(' '),
    hoursPerWeek === undefined ? '' : `at most ${formatNumber(hoursPerWeek)} hours a week`,
    lowestPay
      ? `at least ${formatPounds(lowestPay.gbp, lowestPay.per === 'hour' ? 2 : 0)} ${lowestPay.per === 'hour' ? 'an' : 'a'} ${lowestPay.per}`
      : '',
    limits.other,
  ].filter((words) => words !== '');
}

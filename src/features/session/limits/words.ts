import { formatNumber } from '@/domain/format';
import { PREPARATION_WORDS } from '@/domain/moreLimits';
import type { Limits } from '@/domain/record';
import { type LimitId, payWords } from '@/domain/verdict';
import { WORK_FILTERS, type WorkFilterId } from '@/domain/workSettings';
import { MODE_WORDS } from '../model/words';

/** Each limit of a session in a few words; '' for what was not said. */
export function limitWords(limits: Limits): Readonly<Record<LimitId, string>> {
  const { area, hoursPerWeek, lowestPay, preparation, work = [], other } = limits;
  const workWords = (id: WorkFilterId) => (work.includes(id) ? WORK_FILTERS[id].words : '');
  return {
    area: area ? `in reach of ${area.name}` : '',
    travel: travelWords(limits),
    hours: hoursPerWeek === undefined ? '' : `at most ${hoursWords(hoursPerWeek)} hours a week`,
    pay: lowestPay ? `at least ${payWords(lowestPay)}` : '',
    preparation: preparation === undefined ? '' : `at most ${PREPARATION_WORDS[preparation]}`,
    sitting: workWords('sitting'),
    'no-long-standing': workWords('no-long-standing'),
    'on-foot': workWords('on-foot'),
    'no-lifting': workWords('no-lifting'),
    'no-kneeling-or-climbing': workWords('no-kneeling-or-climbing'),
    'no-driving': workWords('no-driving'),
    'no-moving-plant': workWords('no-moving-plant'),
    outdoors: workWords('outdoors'),
    'from-home': workWords('from-home'),
    'no-children-or-adults-at-risk': workWords('no-children-or-adults-at-risk'),
    'no-nights-or-weekends': workWords('no-nights-or-weekends'),
    'school-hours': workWords('school-hours'),
    'with-animals': workWords('with-animals'),
    quiet: workWords('quiet'),
    'beginner-english': workWords('beginner-english'),
    other,
  };
}

/** "40 minutes to work by bus": what is known of the way, as far as it was said. */
function travelWords({ travelMinutes, travelMode }: Limits): string {
  return [
    travelMinutes === undefined ? '' : `${formatNumber(travelMinutes)} minutes to work`,
    travelMode === undefined ? '' : MODE_WORDS[travelMode].toLowerCase(),
  ]
    .filter((words) => words !== '')
    .join(' ');
}

const hoursWords = (hours: number) => formatNumber(hours, Number.isInteger(hours) ? 0 : 1);

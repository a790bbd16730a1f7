import type { MissingReason } from '@/domain/figure';
import { reasonInWords } from '@/domain/missingWords';
import { formatDay } from '@/domain/period';
import type { Advert } from '@/services/lmi/vacancies';
import { HttpStatusError } from '@/shared/upstreamError';
import type { LiveSubject } from '../live/subject';

/** Titles to look for adverts with: the one the page looks for, then the others of the group. */
export function advertTitles(
  title: string,
  { jobTitles }: Pick<LiveSubject, 'jobTitles'>,
): readonly string[] {
  const isOther = (one: string) => one.toLowerCase() !== title.toLowerCase();
  return [title, ...jobTitles.filter(isOther)];
}

const PAUSE = 'The service asks for a pause between questions. Wait a minute, then ask again.';

/** Why there are no adverts, in plain words. */
export function whyNoAdverts(reason: MissingReason | undefined, error: Error | null): string {
  if (reason === 'no-answer') return PAUSE;
  if (error instanceof HttpStatusError && error.status === 503) return PAUSE;
  if (error) return `Adverts: ${reasonInWords('no-answer')}. The links above still work.`;
  return 'No adverts came back. The service may no longer hold any: use the links above.';
}

/** Who offers a job, where, and for how long. */
export function advertFacts({ company, place, from, until, link }: Advert): string {
  return [
    company,
    place,
    from ? `from ${formatDay(from)}` : '',
    until ? `until ${formatDay(until)}` : '',
    link ? new URL(link).hostname : 'no safe link',
  ]
    .filter((fact) => fact !== '')
    .join('; ');
}

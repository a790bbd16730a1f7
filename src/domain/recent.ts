import { yearsBefore } from '@/shared/today';

const OLDEST_YEARS = 5;

/**
 * False for a figure that can say nothing of today: its period ended over five years before
 * (PRODUCT.md, section 3, rule 10). A place may have dropped out of its table.
 *
 * @param today ISO day, as `periodEnd`: an argument, so that a page and its test agree
 */
export function isRecent({ periodEnd }: { readonly periodEnd: string }, today: string): boolean {
  return periodEnd >= yearsBefore(today, OLDEST_YEARS);
}

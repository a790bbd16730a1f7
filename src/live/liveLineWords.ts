import { formatList } from '@/domain/lists';
import { formatDay } from '@/domain/period';
import type { Health } from './health';

/** How one service stands on a page. */
export interface Standing {
  /** What a reader knows it by. */
  readonly name: string;
  readonly health: Health;
  /** The day of the oldest answer on the page, ISO; absent where there is none. */
  readonly savedDay?: string;
}

const be = (names: readonly unknown[]) => (names.length === 1 ? 'is' : 'are');

/** One sentence for all services of a kind. */
function said(standings: readonly Standing[], words: string): readonly string[] {
  const names = standings.map(({ name }) => name);
  return names.length === 0 ? [] : [`${formatList(names)} ${be(names)} ${words}.`];
}

/**
 * The closing line of a page about all its live services. It says the same as long as nothing is
 * known of them: then every figure is the app's own.
 */
export function liveLineWords(services: readonly Standing[]): string {
  const of = (health: Health) => services.filter((one) => one.health === health);
  if (of('unknown').length > 0) return 'These figures come with the app.';
  const silent = of('silent');
  const kept = silent.flatMap(({ name, savedDay }) =>
    savedDay === undefined ? [] : [`Answers of ${name} are those of ${formatDay(savedDay)}.`],
  );
  const own =
    silent.length > 0 && kept.length === 0 ? ['The figures that come with the app stand.'] : [];
  return [
    ...said(of('answering'), 'answering now'),
    ...said(silent, 'not answering'),
    ...kept,
    ...own,
    ...said(of('off'), 'switched off here'),
  ].join(' ');
}

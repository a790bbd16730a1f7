import { reasonInWords } from '@/domain/figure';
import { formatNumber } from '@/domain/format';
import { areaInWords } from '@/domain/ladder';
import { formatPeriod } from '@/domain/period';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import { inHundred } from '@/domain/reach';
import type { TileView } from '../tiles/tileView';
import type { JobSearch, OutLink } from './links';
import { noAdvertsSentence } from './sentences';
import type { AdvertsView, ReachRow, ReachView } from './view';

/**
 * Adverts of the nearest area as a tile; without a count the job board of the nation.
 *
 * @param boards of the client's nation, the first of them its own
 */
export function advertsTile(view: AdvertsView, boards: readonly OutLink[]): TileView {
  const { adverts, reach } = view;
  const elsewhere = reach ? elsewhereSentence(reach) : [];
  if (adverts.kind === 'missing') {
    const [board] = boards;
    const isOutside = adverts.reason === 'not-in-app';
    return {
      figure: isOutside ? 'No count' : 'No figure',
      lines: [
        isOutside
          ? `No count of adverts for ${view.nowhere} in this app.`
          : `${startOfSentence(reasonInWords(adverts.reason))}.`,
        ...elsewhere,
      ],
      ...(board ? { instead: { ...board, name: `Search ${board.name}` } } : {}),
    };
  }
  const { observation } = adverts.lead;
  const { figure, occupation, area, period } = observation;
  if (figure.kind === 'missing')
    return {
      figure: 'No figure',
      lines: [noAdvertsSentence(view) ?? reasonInWords(figure.reason)],
    };
  return {
    figure: formatNumber(figure.value),
    unit: `in ${areaInWords(area)}, ${formatPeriod(period)}`,
    ...(occupation ? { group: startOfSentence(plainNameOf(occupation)) } : {}),
    lines: elsewhere,
    observation,
  };
}

/** Where the people of the place go, dated: "In 2011, 24 in 100 who went out to work went to Liverpool." */
function elsewhereSentence({ rows }: ReachView): readonly string[] {
  const first = rows.find(({ isOwn }) => !isOwn);
  if (!first) return [];
  return [
    `In 2011, ${inHundred(first.share)} who went out to work went to ${areaInWords(first.area)}.`,
  ];
}

const MOST_ELSEWHERE = 3;

/** The own district and the first three that people of it go out to work in: what the tile draws. */
export function nearestRows({ rows }: ReachView): readonly ReachRow[] {
  const own = rows.filter(({ isOwn }) => isOwn);
  return [...own, ...rows.filter(({ isOwn }) => !isOwn).slice(0, MOST_ELSEWHERE)];
}

/** What the closed section of adverts says: what is looked for, and on how many boards. */
export function advertsFinding({ title, town }: JobSearch, boards: readonly OutLink[]): string {
  const near = town === undefined ? '' : ` near ${town}`;
  return `Search ${boards.length} job boards for “${title}”${near}`;
}

import type { Area } from '@/domain/area';
import type { Figure } from '@/domain/figure';
import { missingWords } from '@/domain/missingWords';
import { formatNumber } from '@/domain/format';
import { areaWords } from '@/domain/ladder';
import { periodWords } from '@/domain/referencePeriod';
import { groupWords } from '@/domain/plainNames';
import {
  capital,
  counted,
  inRow,
  jobName,
  placeName,
  pairedName,
  said,
  type Words,
} from '@/shared/words/words';
import { hundredWords, isLondonBorough, type ReachAdverts, type ReachPart } from '@/domain/reach';
import type { TileView } from '../tiles/tileView';
import type { JobSearch, OutLink } from './links';
import { noAdvertsSentence } from './sentences';
import type { AdvertsView, ReachView } from './view';

/**
 * Adverts of the nearest area as a tile; without a count the job board of the nation.
 *
 * @param boards of the client's nation, the first of them its own
 */
export function advertsTile(view: AdvertsView, boards: readonly OutLink[]): TileView {
  const { adverts, reach } = view;
  if (reach?.isChosen && reach.adverts.kind !== 'none') return reachTile(view, reach);
  const elsewhere = reach ? elsewhereSentence(reach) : [];
  if (adverts.kind === 'missing') {
    const [board] = boards;
    const isOutside = adverts.reason === 'not-in-app';
    return {
      figure: isOutside ? said('No count') : said('No figure'),
      lines: [
        isOutside
          ? said('No count of adverts for {place} in this app.', {
              place: placeName(view.nowhere),
            })
          : inRow([capital(missingWords(adverts.reason)), '.'], ''),
        ...elsewhere,
      ],
      ...(board
        ? {
            instead: {
              href: board.href,
              name: said('Search {name}', { name: pairedName(board.name) }),
            },
          }
        : {}),
    };
  }
  const { observation } = adverts.lead;
  const { figure, occupation, area, period } = observation;
  if (figure.kind === 'missing')
    return {
      figure: said('No figure'),
      lines: [noAdvertsSentence(view) ?? missingWords(figure.reason)],
    };
  return {
    figure: formatNumber(figure.value),
    unit: said('in {area}, {when}', { area: areaWords(area), when: periodWords(period) }),
    ...(occupation ? { group: capital(groupWords(occupation)) } : {}),
    lines: elsewhere,
    observation,
  };
}

/** Adverts of all districts within reach; where one is not counted, each stands in the picture alone. */
function reachTile({ lead, adverts }: AdvertsView, reach: ReachView): TileView {
  const source = adverts.kind === 'found' ? adverts.lead.observation : undefined;
  return {
    ...figureWithin(reach),
    ...(lead ? { group: capital(groupWords(lead.group)) } : {}),
    // The count of one place is what its source line is of, and it is pinned there.
    ...(source ? { observation: source, isPinned: false } : {}),
  };
}

function figureWithin({ rows, adverts, month }: ReachView): TileView {
  const whole = rows.reduce((sum, { share }) => sum + share, 0);
  const people = said('In 2011, {share} of those who went out to work worked there.', {
    share: hundredWords(Math.min(1, whole)),
  });
  switch (adverts.kind) {
    case 'sum': {
      const many = adverts.districts.length;
      return {
        figure: formatNumber(adverts.total),
        unit: counted('in {n} district, {when}', 'in {n} districts, {when}', {
          n: many,
          when: periodWords(month),
        }),
        lines: [adverts.london ? londonLine(adverts.london) : people],
      };
    }
    case 'london':
      return {
        figure: countIn(adverts.london),
        unit: said('in London as a whole, {when}', { when: periodWords(month) }),
        lines: [people],
      };
    case 'listed':
      return { figure: said('Not added up'), lines: [NOT_ALL_COUNTED] };
    default:
      return { figure: said('No count'), lines: [] };
  }
}

const NOT_ALL_COUNTED = said('Not all places within reach are counted.');

const countIn = ({ adverts }: ReachPart): Words =>
  adverts.kind === 'value' ? formatNumber(adverts.value) : missingWords(adverts.reason);

const londonLine = (london: ReachPart): Words =>
  said('London as a whole had {count}: not in this sum.', { count: countIn(london) });

/** Where the people of the place go, dated: "In 2011, 24 in 100 worked in Liverpool." */
function elsewhereSentence({ rows }: ReachView): readonly Words[] {
  const first = rows.find(({ isOwn }) => !isOwn);
  if (!first) return [];
  return [
    said('In 2011, {share} worked in {area}.', {
      share: hundredWords(first.share),
      area: areaWords(first.area),
    }),
  ];
}

const MOST_ELSEWHERE = 3;

/** A bar of the tile's picture. */
interface NearRow {
  readonly area: Area;
  readonly adverts: Figure;
  readonly share: number;
  readonly isOwn: boolean;
}

/**
 * What the tile draws: the own district and the first three that people of it go out to work in. Of
 * adverts within reach London stands once for its boroughs.
 */
export function nearestRows({ rows, adverts, isChosen }: ReachView): readonly NearRow[] {
  const own = rows.filter(({ isOwn }) => isOwn);
  const others = rows.filter(({ isOwn }) => !isOwn).slice(0, MOST_ELSEWHERE);
  const london = londonOf(adverts);
  if (!isChosen || !london) return [...own, ...others];
  const boroughs = rows.filter(({ area }) => isLondonBorough(area.gss));
  const share = boroughs.reduce((sum, one) => sum + one.share, 0);
  const isOwn = boroughs.some((one) => one.isOwn);
  const whole = { ...london, share, isOwn };
  const districts = rows
    .filter(({ area }) => !isLondonBorough(area.gss))
    .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn))
    .slice(0, MOST_ELSEWHERE);
  return isOwn ? [whole, ...districts] : [...districts, whole];
}

/** London where it stands for its boroughs, beside a sum or in a list. */
function londonOf(adverts: ReachAdverts): ReachPart | undefined {
  if (adverts.kind === 'none') return undefined;
  return adverts.kind === 'listed'
    ? adverts.parts.find(({ area }) => area.level === 'lsip')
    : adverts.london;
}

/**
 * What the closed section of adverts says: what is looked for, and on how many boards.
 *
 * @param gss of the district the town lies in
 */
export function advertsFinding(
  { title, town }: JobSearch,
  boards: readonly OutLink[],
  gss: string | undefined,
): Words {
  const values = { n: boards.length, title: jobName(title) };
  return town === undefined
    ? counted('Search {n} board for “{title}”', 'Search {n} boards for “{title}”', values)
    : counted(
        'Search {n} board for “{title}” near {town}',
        'Search {n} boards for “{title}” near {town}',
        { ...values, town: placeName(town, gss) },
      );
}

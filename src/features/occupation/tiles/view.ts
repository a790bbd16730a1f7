import { formatWholePercent } from '@/domain/format';
import { groupWords } from '@/domain/plainNames';
import { capital, said, type Words } from '@/shared/words/words';
import { sureness, type Sureness, surenessInput } from '@/domain/sureness';
import { outLinks } from '../adverts/links';
import { advertsTile } from '../adverts/tile';
import type { AdvertsView } from '../adverts/view';
import { indicatorOf, type OccupationInput } from '../input/input';
import type { GettingInView } from '../needs/preparation';
import { type NeedsTile, needsTile } from '../needs/tile';
import type { NeedsView } from '../needs/view';
import type { OpeningsView } from '../openings/view';
import { outlookTile } from '../outlook/tile';
import type { OutlookView } from '../outlook/view';
import { payTile } from '../pay/tile';
import type { PayView } from '../pay/view';
import type { TileView } from './tileView';

/** The wider group that figures of the page stand for, said once. */
interface WiderBanner {
  readonly group: Words;
  readonly sentence: Words;
  /** Said where there is room for it. */
  readonly more: Words;
}

export interface TilesView {
  readonly pay: TileView;
  readonly adverts: TileView;
  readonly outlook: TileView;
  readonly needs: NeedsTile;
  /** Absent where every figure is of the job itself. */
  readonly banner?: WiderBanner;
}

/** What the topics of the page have found. */
export interface TopicViews {
  readonly pay: PayView;
  readonly adverts: AdvertsView;
  readonly outlook: OutlookView;
  readonly openings: OpeningsView;
  readonly needs: NeedsView;
  readonly gettingIn: GettingInView;
}

/** The four figures in their fixed order, and the wider group behind them. Pure. */
export function tilesView(input: OccupationInput, views: TopicViews): TilesView {
  const careers = outLinks(input, 'careers');
  const tiles = {
    pay: payTile(views.pay),
    adverts: advertsTile(views.adverts, outLinks(input, 'advert-board')),
    outlook: outlookTile(views.outlook, views.openings.areas[0], careers),
    needs: needsTile(views.needs, views.gettingIn, careers),
  };
  const banner = bannerOf(input, views, tiles);
  return { ...tiles, ...surenessOf(tiles, views.pay, input), ...(banner ? { banner } : {}) };
}

/** Adverts and projections are of a wider group, and the projection of a wider area. */
const LEVELS_WIDER = 1;

/** How sure each figure is, where they differ: the same words on every figure say nothing (rule 10). */
function surenessOf(
  { pay, adverts, outlook }: Pick<TilesView, 'pay' | 'adverts' | 'outlook'>,
  payOf: PayView,
  { reference, today }: OccupationInput,
): Partial<TilesView> {
  const levelOf = ({ observation }: TileView): Sureness | undefined =>
    observation &&
    sureness(
      surenessInput(
        observation,
        indicatorOf(reference, observation.indicator),
        LEVELS_WIDER,
        today,
      ),
    );
  const levels = [payOf.sureness, levelOf(adverts), levelOf(outlook)] as const;
  if (new Set(levels.filter((level) => level !== undefined)).size < 2) return {};
  const withLevel = (tile: TileView, level: Sureness | undefined): TileView =>
    level ? { ...tile, sureness: level } : tile;
  return {
    pay: withLevel(pay, levels[0]),
    adverts: withLevel(adverts, levels[1]),
    outlook: withLevel(outlook, levels[2]),
  };
}

function bannerOf(
  { profile }: OccupationInput,
  { adverts, outlook }: TopicViews,
  tiles: Pick<TilesView, 'adverts' | 'outlook'>,
): WiderBanner | undefined {
  const lead = adverts.lead ?? outlook.lead;
  if (!lead || (!tiles.adverts.group && !tiles.outlook.group)) return undefined;
  const people = capital(groupWords(profile.group));
  const { parts } = adverts.wider;
  const share = formatWholePercent((lead.share ?? 1) * 100);
  return {
    group: capital(groupWords(lead.group)),
    sentence: said('local figures'),
    more:
      parts.length > 0
        ? said('are for the largest of {n} wider groups, {share} of people. ', {
            n: parts.length,
            share,
          })
        : said('are for this wider group. {people} alone are not counted. ', { people }),
  };
}

import { changeInWords, levelsSentence } from '@/domain/employmentOutlook';
import { reasonInWords } from '@/domain/figure';
import { areaInWords } from '@/domain/ladder';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import { directionWords, type ProjectionDirection } from '@/domain/projectionDirection';
import type { OutLink } from '../adverts/links';
import { freeSentence } from '../openings/sentences';
import type { AreaOpenings } from '../openings/view';
import type { TileView } from '../tiles/tileView';
import { noProjection } from './sentences';
import type { OutlookView } from './view';

const ARROWS: Readonly<Record<ProjectionDirection, string>> = {
  growing: '↑',
  'little-change': '→',
  'fewer-expected': '↓',
};

/**
 * The projection of the nearest area as a tile, with the jobs that come free there; outside England
 * who knows more in the nation.
 *
 * @param openings of the same area
 * @param careers of the client's nation
 */
export function outlookTile(
  view: OutlookView,
  openings: AreaOpenings | undefined,
  careers: readonly OutLink[],
): TileView {
  const [nearest] = view.areas;
  if (!nearest) {
    const [service] = careers;
    return {
      figure: 'No projection',
      lines: [
        view.elsewhere
          ? noProjection(view.elsewhere.nation)
          : `${startOfSentence(reasonInWords('not-in-app'))}.`,
      ],
      ...(service ? { instead: { ...service, name: `Ask ${service.name}` } } : {}),
    };
  }
  const { direction } = nearest.outlook;
  const { changePercent } = nearest.allJobs;
  const all =
    changePercent.kind === 'value' ? `; all jobs ${changeInWords(changePercent.value)}` : '';
  const place = areaInWords(nearest.to.area);
  return {
    ...figureOf(direction),
    group: `${startOfSentence(plainNameOf(nearest.group))}, ${place}${all}`,
    lines: openings ? [freeSentence(openings)] : [],
    observation: nearest.to,
  };
}

/** "→ Little change" with "likely" beside it: the three words are too long for one line. */
function figureOf(direction: ProjectionDirection | undefined): Pick<TileView, 'figure' | 'unit'> {
  if (!direction) return { figure: 'No direction' };
  const [words = '', likely] = startOfSentence(directionWords(direction)).split(/ (?=likely$)/);
  return { figure: `${ARROWS[direction]} ${words}`, ...(likely ? { unit: likely } : {}) };
}

/** What the closed section of the outlook says: both levels, or whose there are. */
export function outlookFinding({ areas: [nearest], elsewhere }: OutlookView): string {
  const levels = nearest && levelsSentence(nearest.outlook);
  if (levels) return levels.replace(/\.$/, '');
  return elsewhere
    ? `None for ${elsewhere.nation}; England’s projection is inside`
    : 'No projection';
}

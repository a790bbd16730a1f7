import { changeWords, levelsWords } from '@/domain/employmentOutlook';
import { missingWords } from '@/domain/missingWords';
import { areaWords } from '@/domain/ladder';
import { groupWords } from '@/domain/plainNames';
import { capital, inRow, placeName, pairedName, said, type Words } from '@/shared/words/words';
import type { ProjectionDirection } from '@/domain/projectionDirection';
import type { OutLink } from '../adverts/links';
import { freeSentence } from '../openings/sentences';
import type { AreaOpenings } from '../openings/view';
import type { TileView } from '../tiles/tileView';
import { noProjection } from './sentences';
import type { OutlookView } from './view';

/** The words of each direction; the three of the second are too long for one line. */
const FIGURES: Readonly<Record<ProjectionDirection, Pick<TileView, 'figure' | 'unit'>>> = {
  growing: { figure: said('↑ Growing') },
  'little-change': { figure: said('→ Little change'), unit: said('likely') },
  'fewer-expected': { figure: said('↓ Fewer expected') },
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
      figure: said('No projection'),
      lines: [
        view.elsewhere
          ? noProjection(view.elsewhere.nation)
          : inRow([capital(missingWords('not-in-app')), '.'], ''),
      ],
      ...(service
        ? {
            instead: {
              href: service.href,
              name: said('Ask {name}', { name: pairedName(service.name) }),
            },
          }
        : {}),
    };
  }
  const { direction } = nearest.outlook;
  const { changePercent } = nearest.allJobs;
  const all =
    changePercent.kind === 'value'
      ? said('; all jobs {change}', { change: changeWords(changePercent.value) })
      : undefined;
  const ofWhat = inRow([capital(groupWords(nearest.group)), areaWords(nearest.to.area)], ', ');
  return {
    ...(direction ? FIGURES[direction] : { figure: said('No direction') }),
    group: inRow([ofWhat, all], ''),
    lines: openings ? [freeSentence(openings)] : [],
    observation: nearest.to,
  };
}

/** What the closed section of the outlook says: both levels, or whose there are. */
export function outlookFinding({ areas: [nearest], elsewhere }: OutlookView): Words {
  const levels = nearest && levelsWords(nearest.outlook);
  if (levels) return levels;
  return elsewhere
    ? said('None for {place}; England’s projection is inside', {
        place: placeName(elsewhere.nation),
      })
    : said('No projection');
}

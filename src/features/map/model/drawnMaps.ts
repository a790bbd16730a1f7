import type { MapIndicatorShard } from '@/services/pack/schemas/mapIndicator';
import type { OutlinesShard } from '@/services/pack/schemas/outlines';
import type { ClassMethod } from '../mapRequest';
import type { Classification } from './classification';
import { classify } from './classify';
import type { MapSeries } from './mapSeries';
import { type MapView, mapView } from './mapView';

/** What a shard is drawn with. */
export interface DrawnWith {
  readonly outlines: OutlinesShard;
  readonly series: MapSeries | undefined;
  /** True where the address names a period. */
  readonly isFollowed: boolean;
}

interface MadeView extends DrawnWith {
  readonly view: MapView;
}

const views = new WeakMap<MapIndicatorShard, MadeView>();
const classifications = new WeakMap<MapView, Map<ClassMethod, Classification>>();

/**
 * The view of a shard, the same object as long as it is drawn with the same things: the colours that
 * go ahead of a page and the words that follow are then made once, and share their fills.
 */
export function viewOfShard(shard: MapIndicatorShard, drawnWith: DrawnWith): MapView {
  const { outlines, series, isFollowed } = drawnWith;
  const known = views.get(shard);
  if (
    known?.outlines === outlines &&
    known.isFollowed === isFollowed &&
    known.series?.steps === series?.steps
  )
    return known.view;
  const view = mapView(shard, outlines, series && { steps: series.steps, isFollowed });
  views.set(shard, { ...drawnWith, view });
  return view;
}

/** The districts of a view in classes, worked out once for each method. */
export function classesOfView(view: MapView, method: ClassMethod): Classification {
  const known = classifications.get(view) ?? new Map<ClassMethod, Classification>();
  classifications.set(view, known);
  const classification = known.get(method) ?? classify(view, method);
  known.set(method, classification);
  return classification;
}

import type { MapOutlines } from '@/maps/outlines';
import type { OutlinesShard } from '@/services/pack/schemas/outlines';
import type { MapRequest } from '../mapRequest';
import { decodeOutlines } from '../model/decodeOutlines';
import { hexagonOutlines } from '../model/hexagonOutlines';

type Shapes = MapRequest['view'];

const known = new WeakMap<OutlinesShard, Map<Shapes, MapOutlines>>();

/**
 * What is drawn, made once for each shard: the map keeps its shapes when a reader comes back to it.
 */
export function shapesFor(shard: OutlinesShard, shapes: Shapes): MapOutlines {
  const made = known.get(shard) ?? new Map<Shapes, MapOutlines>();
  known.set(shard, made);
  const outlines =
    made.get(shapes) ?? (shapes === 'hexagons' ? hexagonOutlines(shard) : decodeOutlines(shard));
  made.set(shapes, outlines);
  return outlines;
}

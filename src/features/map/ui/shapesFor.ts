import { decodeOutlines } from '@/maps/decodeOutlines';
import type { MapOutlines } from '@/maps/outlines';
import type { OutlinesShard } from '@/services/pack/schemas/outlines';
import type { MapRequest } from '../mapRequest';
import { hexagonOutlines } from '../model/hexagonOutlines';

const hexagons = new WeakMap<OutlinesShard, MapOutlines>();

/**
 * What is drawn, made once for each shard: the map keeps its shapes when a reader comes back to it.
 */
export function shapesFor(shard: OutlinesShard, shapes: MapRequest['view']): MapOutlines {
  if (shapes !== 'hexagons') return decodeOutlines(shard);
  const known = hexagons.get(shard) ?? hexagonOutlines(shard);
  hexagons.set(shard, known);
  return known;
}

import { type Area, wholeOf } from '@/domain/area';
import type { AreaProfile } from '@/services/pack/area';
import { MOST_AREAS } from '../compareAreasRequest';

/** Areas around those on the page that may be set beside them; none where the page is full. Pure. */
export function widerAreas(profiles: readonly AreaProfile[]): readonly Area[] {
  if (profiles.length === 0 || profiles.length >= MOST_AREAS) return [];
  const shown = new Set(profiles.map(({ area }) => area.gss));
  const around = profiles.flatMap((profile) => {
    const { lsip, region, nation } = profile;
    return [lsip, region, nation, wholeOf(profile)];
  });
  const wider = new Map<string, Area>();
  for (const area of around) if (area && !shown.has(area.gss)) wider.set(area.gss, area);
  // The widest last, as on the page of a place.
  return [...wider.values()].toSorted((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level));
}

const ORDER: readonly Area['level'][] = [
  'lsip',
  'region',
  'nation',
  'great-britain',
  'united-kingdom',
];

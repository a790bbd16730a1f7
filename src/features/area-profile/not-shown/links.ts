import { fillLink } from '@/domain/links';
import type { AreaProfile } from '@/services/pack/area';
import type { SourcesShard } from '@/services/pack/schemas/sources';

export interface OutLink {
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

/** Links to the official profiles of a place; local skills areas have none. Pure. */
export function areaLinks(links: SourcesShard['links'], own: AreaProfile): readonly OutLink[] {
  if (own.area.level === 'lsip') return [];
  return links
    .filter(({ kind }) => kind === 'area')
    .flatMap(({ id, name, template }) => {
      const href = fillLink(template, {
        gss: own.area.gss,
        place: own.area.name,
        ...(own.nomisId ? { nomis_id: own.nomisId } : {}),
      });
      return href === undefined ? [] : [{ id, name, href }];
    });
}

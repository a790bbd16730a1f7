import { useSuspenseQueries } from '@tanstack/react-query';
import { canonicalGss } from '@/domain/area';
import type { AreaProfile } from '@/services/pack/area';
import { packQueries } from '@/services/pack/queries';
import { today as thisDay } from '@/domain/period';
import type { Reading } from './compared';
import { placesOf } from './places';

/** What every live part of a place's page takes. */
export interface AreaLiveProps {
  /** A place of the pack. */
  readonly gss: string;
  /** ISO day the page is read on: decides how old a figure is. Today unless given. */
  readonly today?: string | undefined;
}

/** What the parts of one page are read with. */
export interface AreaReading extends Reading {
  /** What the pack has of the place: an answer is newer than that, or not. */
  readonly pack: AreaProfile;
  readonly today: string;
}

/** What a page is about, out of the pack, which the page has waited for. */
export function useReading({ gss, today = thisDay() }: AreaLiveProps): AreaReading {
  const [{ data: pack }, { data: reference }] = useSuspenseQueries({
    queries: [packQueries.area(canonicalGss(gss)), packQueries.sources()],
  });
  return {
    places: placesOf(pack),
    indicator: (id) => reference.indicators.find((row) => row.id === id),
    pack,
    today,
  };
}

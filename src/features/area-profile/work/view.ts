import { newestOf } from '@/domain/measureTables';
import type { Observation } from '@/domain/observation';
import { hasFigure, newest, type ProfileInput } from '../input/profileInput';

/** The newest figures on looking for work, and on neither working nor looking. */
export interface WorkView {
  /** Its reason stands on the page: too few people asked is what a reader has to know of it. */
  readonly survey?: Observation;
  readonly modelled?: Observation;
  readonly inactive?: Observation;
}

/** Out of work, newest figures. Pure. */
export function workView({ own }: ProfileInput): WorkView | undefined {
  const survey = newest(own, newestOf('unemployment-rate'));
  const modelled = hasFigure(newest(own, newestOf('unemployment-rate-modelled')));
  const inactive = hasFigure(newest(own, newestOf('inactivity-rate-latest')));
  if (!survey && !modelled && !inactive) return undefined;
  return {
    ...(survey ? { survey } : {}),
    ...(modelled ? { modelled } : {}),
    ...(inactive ? { inactive } : {}),
  };
}

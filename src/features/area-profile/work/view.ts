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
  const survey = newest(own, { indicator: 'unemployment-rate', source: 'nomis-aps-2026' });
  const modelled = hasFigure(
    newest(own, {
      indicator: 'unemployment-rate-modelled',
      source: 'nomis-modelled-unemployment-2026',
    }),
  );
  const inactive = hasFigure(
    newest(own, { indicator: 'inactivity-rate-latest', source: 'nomis-aps-2026' }),
  );
  if (!survey && !modelled && !inactive) return undefined;
  return {
    ...(survey ? { survey } : {}),
    ...(modelled ? { modelled } : {}),
    ...(inactive ? { inactive } : {}),
  };
}

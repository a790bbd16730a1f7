import { today } from '@/domain/period';
import { trainingId } from '@/domain/training';
import type { Sample } from './model/trainingRecord';
import { idOf } from './model/sessionState';
import { useSessionStore } from './useSession';

/**
 * What begins the training session; its words come when they are wanted.
 *
 * @returns begins it; done with its id, or with the sentence that says why not
 */
export function useTraining(): (
  sample: Sample,
) => Promise<{ readonly id: string } | { readonly problem: string }> {
  const desk = useSessionStore();
  return async (sample) => {
    const { trainingRecord } = await import('./model/trainingRecord');
    const outcome = await desk.beginTraining(trainingRecord(trainingId(0), today(), sample));
    return outcome.kind === 'refused' ? outcome : { id: idOf(desk.state().phase) };
  };
}

import { MISSING_REASONS, type MissingReason } from '@/domain/figure';

/** Why figures of an answer are missing: the reason of the last one, which is of the newest period. */
export function reasonIn(answer: unknown): MissingReason | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  if ('kind' in answer && answer.kind === 'missing' && 'reason' in answer)
    return MISSING_REASONS.find((reason) => reason === answer.reason);
  return Object.values(answer)
    .map(reasonIn)
    .findLast((reason) => reason !== undefined);
}

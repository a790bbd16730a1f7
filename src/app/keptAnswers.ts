import type { PersistedClient } from '@tanstack/react-query-persist-client';
import { impossibleIn } from '@/domain/measure';
import { MISSING_REASONS } from '@/domain/figure';
import type { Observation } from '@/domain/observation';

/** No live answer is kept for longer. */
export const LONGEST_KEPT_MS = 7 * 24 * 60 * 60 * 1000;

type Fields = Readonly<Record<string, unknown>>;

const isObject = (part: unknown): part is Fields => typeof part === 'object' && part !== null;

function isFigure(part: unknown): boolean {
  if (!isObject(part)) return false;
  if (part['kind'] === 'value') return Number.isFinite(part['value']);
  return part['kind'] === 'missing' && MISSING_REASONS.some((reason) => reason === part['reason']);
}

const TEXTS = ['indicator', 'unit', 'period', 'periodEnd', 'source'] as const;

function isObservation(part: Fields): part is Fields & Observation {
  const { area, figure } = part;
  const isPlaced = isObject(area) && typeof area['gss'] === 'string';
  return isPlaced && isFigure(figure) && TEXTS.every((name) => typeof part[name] === 'string');
}

/** True where every observation in an answer is whole and can be. */
function isSound(part: unknown): boolean {
  if (!isObject(part)) return true;
  if ('indicator' in part && 'figure' in part) {
    return isObservation(part) && impossibleIn(part) === undefined;
  }
  return Object.values(part).every(isSound);
}

/** True for what an answer of a live service may say: something, since "none" is not kept. */
function mayBeKept(data: unknown): boolean {
  return isObject(data) && data['kind'] === 'value' && isSound(data['value']);
}

const SERVICES: readonly unknown[] = ['lmi', 'nomis'];

/**
 * Kept answers as they may come back: those of the live services that are not older than seven days,
 * each by its own time, and that are sound. Others are dropped, and asked for again.
 *
 * @param now in milliseconds
 */
export function soundAnswers(kept: PersistedClient, now: number): PersistedClient {
  const { queries, mutations } = kept.clientState;
  const sound = queries.filter(({ queryKey, state }) => {
    const age = now - state.dataUpdatedAt;
    const isOfService = Array.isArray(queryKey) && SERVICES.includes(queryKey[0]);
    return isOfService && age >= 0 && age <= LONGEST_KEPT_MS && mayBeKept(state.data);
  });
  return { ...kept, clientState: { mutations, queries: sound } };
}

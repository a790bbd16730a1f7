import type { PersistedQuery } from '@tanstack/query-persist-client-core';
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

/**
 * True for an answer that may be kept: it says something, since "none" may be a bad minute of the
 * service, and every observation in it is whole and can be.
 */
export function mayBeKept(data: unknown): boolean {
  return isObject(data) && data['kind'] === 'value' && isSound(data['value']);
}

const SERVICES: readonly unknown[] = ['lmi', 'nomis'];

function isRow(row: unknown): row is Fields & { readonly state: Fields } {
  return isObject(row) && typeof row['queryHash'] === 'string' && isObject(row['state']);
}

/**
 * A kept answer as it may come back: one of a live service, not older than seven days and not of a
 * time to come, that may be kept.
 *
 * @param row what the disk holds
 * @param now in milliseconds
 * @throws Error for any other: then it is dropped, and asked for again
 */
export function soundAnswer<Row extends PersistedQuery>(row: Row, now: number): Row {
  const { queryKey, state } = isRow(row) ? row : { queryKey: [], state: { dataUpdatedAt: 0 } };
  const age = now - state.dataUpdatedAt;
  const isOfService = Array.isArray(queryKey) && SERVICES.includes(queryKey[0]);
  if (isOfService && age >= 0 && age <= LONGEST_KEPT_MS && mayBeKept(row.state.data)) return row;
  throw new Error('This answer was kept in a state that is not shown');
}

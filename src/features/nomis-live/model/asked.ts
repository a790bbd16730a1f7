import type { Answer } from '@/domain/answer';
import type { MissingReason } from '@/domain/figure';

/** How a question to Nomis stands. */
export type Asked<Value> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  /** Asked, and no answer that can be read. */
  | { readonly kind: 'failed' };

/** What a query of TanStack Query says of itself, as far as it matters here. */
export interface QueryState<Value> {
  readonly data: Answer<Value> | undefined;
  readonly isError: boolean;
  readonly isFetching: boolean;
}

/** A query in the words of this feature. An answer stands, even while it is asked for again. */
export function askedOf<Value>({ data, isError, isFetching }: QueryState<Value>): Asked<Value> {
  if (data) return data;
  if (isFetching) return { kind: 'waiting' };
  return isError ? { kind: 'failed' } : { kind: 'waiting' };
}

/**
 * What a view makes of an answer; where it can make nothing of it, the place itself is not in the
 * table.
 */
export function viewed<Value, View>(
  asked: Asked<Value>,
  view: (value: Value) => View | undefined,
): Asked<View> {
  if (asked.kind !== 'value') return asked;
  const made = view(asked.value);
  return made === undefined
    ? { kind: 'missing', reason: 'not-collected' }
    : { kind: 'value', value: made };
}

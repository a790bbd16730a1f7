import type { Answer } from './answer';
import type { MissingReason } from './figure';

/** How a question to a live service stands. */
export type Asked<Value> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  /** Asked, and no answer that can be read. */
  | { readonly kind: 'failed' };

/** What a query says of itself, as far as it matters here. */
export interface QueryState<Value> {
  readonly data: Answer<Value> | undefined;
  readonly isError: boolean;
  readonly isFetching: boolean;
}

/**
 * How the question of a query stands. An answer stands, even while it is asked for again; a reason
 * for none does not.
 */
export function askedOf<Value>({ data, isError, isFetching }: QueryState<Value>): Asked<Value> {
  if (data?.kind === 'value') return data;
  if (isFetching) return { kind: 'waiting' };
  if (data) return data;
  return isError ? { kind: 'failed' } : { kind: 'waiting' };
}

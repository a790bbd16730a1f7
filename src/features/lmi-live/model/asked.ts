import type { Answer } from '@/domain/answer';
import type { MissingReason } from '@/domain/figure';

/** How a question to the service stands. */
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
  if (data?.kind === 'value') return data;
  if (isFetching) return { kind: 'waiting' };
  if (data) return data;
  return isError ? { kind: 'failed' } : { kind: 'waiting' };
}

/** True where the unit group has no figure, so that the wider group is worth asking for. */
export function wantsWider(asked: Asked<unknown>): boolean {
  return asked.kind === 'missing';
}

/** The first answer where it says something or is not there yet, else the second. */
export function orElse<Value>(first: Asked<Value>, second: Asked<Value>): Asked<Value> {
  if (!wantsWider(first)) return first;
  // No figure of the wider group either: the reason is that of the group asked for.
  return second.kind === 'missing' ? first : second;
}

/** Several answers of one part: shown where any says something, else the gravest of the rest. */
export function together(all: readonly Asked<unknown>[]): Asked<null> {
  if (all.some(({ kind }) => kind === 'value')) return { kind: 'value', value: null };
  const rest =
    all.find(({ kind }) => kind === 'waiting') ??
    all.find(({ kind }) => kind === 'failed') ??
    all.find(({ kind }) => kind === 'missing');
  return rest === undefined || rest.kind === 'value' ? { kind: 'waiting' } : rest;
}

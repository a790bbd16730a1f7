import type { MissingReason } from './figure';

/**
 * What a service had to say: something, or the reason it has nothing. A figure is the answer that
 * is one number; a failure of the service is neither, but an `UpstreamError`.
 */
export type Answer<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

/** An answer that says something. */
export function answered<Value>(value: Value): Answer<Value> {
  return { kind: 'value', value };
}

/** An answer that says nothing, with the reason. */
export function unanswered(reason: MissingReason): Answer<never> {
  return { kind: 'missing', reason };
}

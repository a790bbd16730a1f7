import { formatDay, localDay } from '@/domain/period';

/** What the query cache knows of one question put to a service. */
export interface Asked {
  readonly status: 'pending' | 'success' | 'error';
  readonly isFetching: boolean;
  /** Milliseconds since 1970; 0 for never. */
  readonly answeredAt: number;
  readonly failedAt: number;
}

/** How an outside service is doing, as far as this visit knows. */
export type ServiceState =
  | { readonly kind: 'off' }
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'waiting' }
  /** It answered in this visit. */
  | { readonly kind: 'live' }
  /** Only answers of an earlier visit are at hand. */
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'not-answering'; readonly savedAt?: number };

/**
 * The state of a service out of everything asked of it: the newest outcome of this visit decides;
 * without one, an answer kept from before; else it was not asked.
 *
 * @param visitStart milliseconds since 1970
 */
export function serviceState(
  isOn: boolean,
  asked: readonly Asked[],
  visitStart: number,
): ServiceState {
  if (!isOn) return { kind: 'off' };
  const answeredAt = Math.max(0, ...asked.map((one) => one.answeredAt));
  const failedAt = Math.max(0, ...asked.map((one) => one.failedAt));
  if (failedAt >= visitStart && failedAt > answeredAt)
    return { kind: 'not-answering', ...(answeredAt > 0 ? { savedAt: answeredAt } : {}) };
  if (answeredAt >= visitStart && answeredAt > 0) return { kind: 'live' };
  if (asked.some(({ isFetching }) => isFetching)) return { kind: 'waiting' };
  return answeredAt > 0 ? { kind: 'saved', at: answeredAt } : { kind: 'not-asked' };
}

const day = (at: number) => formatDay(localDay(new Date(at)));

const kept = (at: number) => `Answers of ${day(at)} are shown where there are any.`;

const PLAIN_WORDS = {
  off: 'Switched off in the settings of this app. Nothing is sent to it.',
  'not-asked': 'Not asked in this visit.',
  waiting: 'Asked, no answer yet.',
  live: 'Live: it answered in this visit.',
} as const;

/** The state of a service in a few words. */
export function serviceWords(state: ServiceState): string {
  if (state.kind === 'saved') return `Saved. ${kept(state.at)}`;
  if (state.kind !== 'not-answering') return PLAIN_WORDS[state.kind];
  return state.savedAt === undefined
    ? 'Not answering. The figures of the data pack stand.'
    : `Not answering. ${kept(state.savedAt)}`;
}

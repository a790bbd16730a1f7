import { formatDay } from '@/domain/format';

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

const day = (at: number) => formatDay(new Date(at).toISOString().slice(0, 10));

/** The state of a service in a few words. */
export function serviceWords(state: ServiceState): string {
  switch (state.kind) {
    case 'off':
      return 'Switched off in the settings of this app. Nothing is sent to it.';
    case 'not-asked':
      return 'Not asked in this visit.';
    case 'waiting':
      return 'Asked, no answer yet.';
    case 'live':
      return 'Live: it answered in this visit.';
    case 'saved':
      return `Saved: answers of ${day(state.at)} are shown where there are any.`;
    case 'not-answering':
      return state.savedAt === undefined
        ? 'Not answering. The figures of the data pack stand.'
        : `Not answering. Answers of ${day(state.savedAt)} are shown where there are any.`;
  }
}

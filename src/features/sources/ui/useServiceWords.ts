import { type Query, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { type Asked, serviceState, serviceWords } from '../model/serviceState';

const askedOf = ({ state }: Query): Asked => ({
  status: state.status,
  isFetching: state.fetchStatus === 'fetching',
  answeredAt: state.dataUpdatedAt,
  failedAt: state.errorUpdatedAt,
});

/**
 * The state of a service in words, kept up with the query cache: words are the same snapshot as
 * long as nothing changes.
 *
 * @param queryKey what the keys of all its questions begin with
 */
export function useServiceWords(isOn: boolean, queryKey: readonly [string]): string {
  const cache = useQueryClient().getQueryCache();
  const subscribe = useCallback((onChange: () => void) => cache.subscribe(onChange), [cache]);
  return useSyncExternalStore(subscribe, () =>
    serviceWords(
      serviceState(isOn, cache.findAll({ queryKey }).map(askedOf), performance.timeOrigin),
    ),
  );
}

import { type Query, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { type Asked, type ServiceState, serviceState } from '../model/serviceState';

const askedOf = ({ state }: Query): Asked => ({
  status: state.status,
  isFetching: state.fetchStatus === 'fetching',
  answeredAt: state.dataUpdatedAt,
  failedAt: state.errorUpdatedAt,
});

/**
 * The state of a service, kept up with the query cache.
 *
 * @param queryKey what the keys of all its questions begin with
 */
export function useServiceState(isOn: boolean, queryKey: readonly [string]): ServiceState {
  const cache = useQueryClient().getQueryCache();
  const subscribe = useCallback((onChange: () => void) => cache.subscribe(onChange), [cache]);
  // As text, so that an unchanged state is the same snapshot.
  const text = useSyncExternalStore(subscribe, () =>
    JSON.stringify(
      serviceState(isOn, cache.findAll({ queryKey }).map(askedOf), performance.timeOrigin),
    ),
  );
  return JSON.parse(text) as ServiceState;
}

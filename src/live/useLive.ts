import { type QueryKey, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { Answer } from '@/domain/answer';
import { type Asked, askedOf } from '@/domain/asked';
import { type ServiceName, useHealth } from './health';

/** A question to a live service, as its factory makes it. */
export type LiveQuery<Value, Key extends QueryKey> = UseQueryOptions<
  Answer<Value>,
  Error,
  Answer<Value>,
  Key
>;

/** How a question stands; nothing is kept of it but in Query. */
export interface Live<Value> {
  /** Undefined where nothing is to be drawn: the service has not answered, and nothing was kept. */
  readonly asked: Asked<Value> | undefined;
  /** True while a question that failed is asked once more. */
  readonly isAskedAgain: boolean;
  /** Asks once more; resolves to true where there was an answer. */
  readonly tryAgain: () => Promise<boolean>;
}

/**
 * One question of a page. It is asked while it is mounted and its service answers; one that failed
 * is asked again only when someone wants it. An answer kept from before is there at once.
 */
export function useLive<Value, Key extends QueryKey>(
  service: ServiceName,
  query: LiveQuery<Value, Key>,
): Live<Value> {
  const { health } = useHealth(service);
  const isAnswering = health === 'answering';
  const { data, isError, isFetching, errorUpdatedAt, refetch } = useQuery({
    ...query,
    enabled: isAnswering,
    retryOnMount: false,
  });
  const isAskedAgain = isFetching && data === undefined && errorUpdatedAt > 0;
  const asked = askedOf({
    data,
    isError: isError || isAskedAgain,
    isFetching: isFetching && !isAskedAgain,
  });
  return {
    asked: isAnswering || asked.kind === 'value' ? asked : undefined,
    isAskedAgain,
    tryAgain: async () => !(await refetch()).isError,
  };
}

import type { QueryKey } from '@tanstack/react-query';
import type { MissingReason } from '@/domain/figure';
import { LivePart, type LivePartProps } from '@/live/LivePart';
import { reasonIn } from './reasonIn';

/**
 * One answer of Nomis. A table that has the place and no figure of it says why; one that does not have
 * it at all does not count it.
 */
export function NomisPart<Value, View, Key extends QueryKey>(
  props: Omit<LivePartProps<Value, View, Key>, 'service' | 'none'>,
) {
  const none = (value: Value): MissingReason => reasonIn(value) ?? 'not-collected';
  return <LivePart {...props} service="nomis" none={none} />;
}

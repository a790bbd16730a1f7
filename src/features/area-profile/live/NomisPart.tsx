import type { QueryKey } from '@tanstack/react-query';
import { LivePart, type LivePartProps } from '@/live/LivePart';

/** One answer of Nomis. A table that does not have the place itself does not count it. */
export function NomisPart<Value, View, Key extends QueryKey>(
  props: Omit<LivePartProps<Value, View, Key>, 'service' | 'none'>,
) {
  return <LivePart {...props} service="nomis" none="not-collected" />;
}

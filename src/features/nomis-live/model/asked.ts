import type { Asked } from '@/domain/asked';

/**
 * What a view makes of an answer; where it can make nothing of it, the place itself is not in the
 * table.
 */
export function viewed<Value, View>(
  asked: Asked<Value>,
  view: (value: Value) => View | undefined,
): Asked<View> {
  if (asked.kind !== 'value') return asked;
  const made = view(asked.value);
  return made === undefined
    ? { kind: 'missing', reason: 'not-collected' }
    : { kind: 'value', value: made };
}

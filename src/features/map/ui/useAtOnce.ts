import { useCallback, useState } from 'react';

/** What was chosen, and what the address said then. */
interface Ahead<Value> {
  readonly value: Value;
  readonly from: Value;
}

/**
 * A choice that lives in the address, shown at once: the page draws it first, and the address
 * follows after the paint. Once the address has moved, to the choice or elsewhere, it leads again.
 */
export function useAtOnce<Value>(
  asked: Value,
  onChoose: (next: Value) => void,
): readonly [shown: Value, choose: (next: Value) => void] {
  const [ahead, setAhead] = useState<Ahead<Value>>();
  if (ahead && ahead.from !== asked) setAhead(undefined);
  const choose = useCallback(
    (value: Value) => {
      setAhead({ value, from: asked });
      requestAnimationFrame(() => setTimeout(() => onChoose(value), 0));
    },
    [asked, onChoose],
  );
  return [ahead ? ahead.value : asked, choose];
}

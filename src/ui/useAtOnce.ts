import { useCallback, useState } from 'react';

/**
 * How long a choice waits to go into the address, from the frame that shows it. A timer of 0 would
 * run before the browser has handed that frame on, and hold it up by the work of a new address.
 */
const AFTER_FRAME_MS = 20;

/** What was chosen, and what the address may still say before it gets there. */
interface Ahead<Value> {
  readonly value: Value;
  readonly onTheWay: readonly Value[];
}

/**
 * A choice that lives in the address, shown before the address has it. Once the address has come to
 * it, or has gone elsewhere, it leads again; what was chosen a moment before is on the way, and not
 * elsewhere: a quick hand chooses again before the address has followed.
 */
export function useAhead<Value>(
  asked: Value,
): readonly [shown: Value, goAhead: (next: Value) => void] {
  const [ahead, setAhead] = useState<Ahead<Value>>();
  const leads = ahead !== undefined && ahead.value !== asked && ahead.onTheWay.includes(asked);
  if (ahead && !leads) setAhead(undefined);
  const goAhead = useCallback(
    (value: Value) =>
      setAhead((before) => ({
        value,
        onTheWay: before ? [...before.onTheWay, before.value] : [asked],
      })),
    [asked],
  );
  return [leads ? ahead.value : asked, goAhead];
}

/** As `useAhead`, for one choice: the page draws it first, and the address follows after the paint. */
export function useAtOnce<Value>(
  asked: Value,
  onChoose: (next: Value) => void,
): readonly [shown: Value, choose: (next: Value) => void] {
  const [shown, goAhead] = useAhead(asked);
  const choose = useCallback(
    (value: Value) => {
      goAhead(value);
      requestAnimationFrame(() => setTimeout(() => onChoose(value), AFTER_FRAME_MS));
    },
    [goAhead, onChoose],
  );
  return [shown, choose];
}

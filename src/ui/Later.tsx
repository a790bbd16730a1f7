import { type ReactNode, useDeferredValue } from 'react';

interface LaterProps {
  readonly children: ReactNode;
  /** What stands there until then, as high as what will: nothing moves. */
  readonly meanwhile?: ReactNode;
  /** For what the address asks to see. */
  readonly isAtOnce?: boolean;
}

/**
 * Draws what it holds once what stands before it is on the screen, in short stretches that leave the
 * page awake. Where the whole page is drawn so there is nothing to wait for.
 */
export function Later({ children, meanwhile = null, isAtOnce = false }: LaterProps) {
  const isNow = useDeferredValue(true, isAtOnce);
  return isNow ? children : meanwhile;
}

import { type ReactNode, useDeferredValue, useEffect } from 'react';
import styles from './Later.module.css';

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

/** As high as a screen: what stands below what comes later does not move. */
export const ScreenOfRoom = () => <div className={styles.screen} />;

/** Whether a page of this visit has been drawn. */
let hasDrawn = false;

/** A page: the first of a visit comes later than the frame, which is on the screen and may be used. */
export function LaterAtStart({ children }: { readonly children: ReactNode }) {
  useEffect(function noteThatOneIsDrawn() {
    hasDrawn = true;
  }, []);
  return (
    <Later isAtOnce={hasDrawn} meanwhile={<ScreenOfRoom />}>
      {children}
    </Later>
  );
}

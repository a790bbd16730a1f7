import { useEffect, useState } from 'react';
import { keepOpenSessionSafe } from './openSession';
import styles from './Waiting.module.css';

const PATIENCE_MS = 10_000;

/** In the place of a page that is on its way: nothing at first, words after ten seconds. */
export function Waiting() {
  const [isLong, setLong] = useState(false);
  const [isHeld, setHeld] = useState(false);
  useEffect(function beginToWait() {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const loadAgain = async () => {
    if (await keepOpenSessionSafe()) location.reload();
    else setHeld(true);
  };
  return (
    <div className={styles.waiting} aria-live="polite">
      {isLong ? (
        <>
          <p>This page is long in coming. You can wait, look up another job, or try again.</p>
          <button type="button" className="action" onClick={() => void loadAgain()}>
            Try again
          </button>
        </>
      ) : null}
      {isHeld ? <p>Save the session first: trying again loads the whole app anew.</p> : null}
    </div>
  );
}

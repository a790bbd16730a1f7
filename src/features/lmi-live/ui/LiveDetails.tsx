import { type ReactNode, useState } from 'react';
import { isGone } from '../model/liveParts';
import { useOutcomes, usePlace } from './useLivePart';
import styles from './live.module.css';

interface LiveDetailsProps {
  readonly summary: string;
  /** Drawn, and asked for, once it is opened. */
  readonly children: ReactNode;
}

/** One line that opens: what is in it is asked for only then. Left out while the service is gone. */
export function LiveDetails({ summary, children }: LiveDetailsProps) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [wasOpened, setOpened] = useState(false);
  const isDropped = usePlace(isGone(useOutcomes()), element);
  if (isDropped) return null;
  return (
    <details
      ref={setElement}
      className={styles.details}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {wasOpened ? <div className={styles.opened}>{children}</div> : null}
    </details>
  );
}

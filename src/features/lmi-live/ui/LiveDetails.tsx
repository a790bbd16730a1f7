import { type ReactNode, useState } from 'react';
import { usePlace } from '@/ui/usePlace';
import { isGone } from '../model/liveParts';
import { useOutcomes } from './useLivePart';
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
  const isServiceGone = isGone(useOutcomes());
  if (usePlace(isServiceGone, element)) return null;
  return (
    <details
      ref={setElement}
      className={styles.details}
      data-quiet={isServiceGone && !wasOpened}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {wasOpened ? <div className={styles.opened}>{children}</div> : null}
    </details>
  );
}

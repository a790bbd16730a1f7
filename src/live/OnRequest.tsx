import { type ReactNode, useState } from 'react';
import { type ServiceName, useHealth } from './health';
import styles from './live.module.css';

interface OnRequestProps {
  readonly service: ServiceName;
  readonly summary: string;
  /** Drawn, and asked for, once it is opened. */
  readonly children: ReactNode;
}

/** One line that opens, while its service answers: what is in it is asked for only then. */
export function OnRequest({ service, summary, children }: OnRequestProps) {
  const { health } = useHealth(service);
  const [wasOpened, setOpened] = useState(false);
  if (health !== 'answering' && !wasOpened) return null;
  return (
    <details
      className={styles.details}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {wasOpened ? <div className={styles.opened}>{children}</div> : null}
    </details>
  );
}

import type { ReactNode } from 'react';
import type { FormerDistrict } from './preload';
import styles from './ui/area.module.css';

interface NoSuchAreaProps {
  /** A district that is no more; absent for a code nobody knows. */
  readonly former?: FormerDistrict;
  readonly renderAreaLink: (gss: string, name: string) => ReactNode;
  /** Another way on. */
  readonly home: ReactNode;
}

/** A code without a page: what happened to the district, or what the app knows instead. */
export function NoSuchArea({ former, renderAreaLink, home }: NoSuchAreaProps) {
  return (
    <div className={styles.heading}>
      <h1>{former ? former.name : 'There is no such area'}</h1>
      {former ? (
        <p>
          {former.name} is no longer a district of its own. It is now part of{' '}
          {renderAreaLink(former.successor.gss, former.successor.name)}.
        </p>
      ) : (
        <p>
          No district, region, nation or local skills area has this code. Type a town, a district or
          the first half of a postcode into the box “Area”.
        </p>
      )}
      <p>{home}</p>
    </div>
  );
}

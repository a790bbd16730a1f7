import type { ReactNode } from 'react';
import type { Observation } from '@/domain/observation';
import type { OccupationProfile } from '@/services/pack/occupation';
import { PinButton } from '@/tables/PinButton';
import type { PageSubject } from '../model/glance';
import styles from './occupation.module.css';

interface OccupationHeaderProps extends PageSubject {
  readonly profile: OccupationProfile;
  readonly actions: ReactNode;
  /** The leading pay figure: what Pin in the phone's bottom bar keeps. */
  readonly pay?: Observation;
}

/** Title, place, one plain sentence, and what else people in the group are called. */
export function OccupationHeader({ group, area, profile, actions, pay }: OccupationHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.titleRow}>
        <h1>{group.title}</h1>
        <div className={styles.actions}>
          {actions}
          {pay ? (
            <span className={styles.phonePin}>
              <PinButton observation={pay} label="pay" />
            </span>
          ) : null}
        </div>
      </div>
      <p className={styles.place}>
        {area ? `Read for ${area.name}` : 'Read for the United Kingdom'}
        <span className={styles.code}>SOC 2010 group {group.code}</span>
      </p>
      {profile.summary ? <p className={styles.summary}>{profile.summary}</p> : null}
      {group.title.includes('n.e.c.') ? (
        <p className={styles.note}>
          “n.e.c.” means not elsewhere classified: jobs that fit no other group of their kind.
        </p>
      ) : null}
      {profile.otherTitles.length > 0 ? (
        <p className={styles.otherTitles}>
          <strong>Jobs in this group:</strong> {profile.otherTitles.join(', ')}
          {profile.titleCount > profile.otherTitles.length
            ? ` and ${profile.titleCount - profile.otherTitles.length} more.`
            : '.'}
        </p>
      ) : null}
    </header>
  );
}

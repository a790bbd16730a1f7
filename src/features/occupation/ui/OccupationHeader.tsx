import type { ReactNode } from 'react';
import type { ChosenTitle } from '@/domain/chosenTitle';
import { areaInWords } from '@/domain/ladder';
import type { Observation } from '@/domain/observation';
import type { OccupationProfile } from '@/services/pack/occupation';
import { PinButton } from '@/ui/PinButton';
import type { PageSubject } from '../model/glance';
import styles from './occupation.module.css';

interface OccupationHeaderProps extends PageSubject {
  readonly profile: OccupationProfile;
  readonly actions: ReactNode;
  /** What of the address is in no list of ours, a sentence each. */
  readonly leftOut: readonly string[];
  readonly title?: ChosenTitle;
  readonly town?: string;
  /** The leading pay figure: what Pin in the phone's bottom bar keeps. */
  readonly pay?: Observation;
}

/** Title, place, one plain sentence, and what else people in the group are called. */
export function OccupationHeader(props: OccupationHeaderProps) {
  const { group, area, profile, actions, pay } = props;
  const chosen = chosenWords(props.title, props.town);
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
        {area ? `Figures for ${areaInWords(area)}` : 'Figures for the United Kingdom'}
        <span className={styles.code}>SOC 2010 group {group.code}</span>
      </p>
      {chosen === undefined ? null : <p className={styles.place}>{chosen}</p>}
      {area ? null : (
        <p className={styles.note}>Choose a place in the box at the top to read it for there.</p>
      )}
      {props.leftOut.map((sentence) => (
        <p key={sentence} className={styles.note}>
          {sentence}
        </p>
      ))}
      {profile.summary ? <p className={styles.summary}>{profile.summary}</p> : null}
      {group.title.includes('n.e.c.') ? (
        <p className={styles.note}>
          “n.e.c.” means not elsewhere classified: jobs that fit no other group of their kind.
        </p>
      ) : null}
      {profile.otherTitles.length > 0 ? (
        <p className={styles.otherTitles}>
          <strong>Jobs in this group:</strong> {profile.otherTitles.join(', ')}
          {profile.titleCount > profile.otherTitles.length ? ' and others.' : '.'}
        </p>
      ) : null}
    </header>
  );
}

/** What was chosen in the two boxes, where it says more than the group and the district. */
function chosenWords(title: ChosenTitle | undefined, town: string | undefined): string | undefined {
  if (!title && town === undefined) return undefined;
  if (!title) return `You chose: ${town}`;
  return town === undefined ? `You chose: ${title.text}` : `You chose: ${title.text}, near ${town}`;
}

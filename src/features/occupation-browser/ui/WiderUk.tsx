import type { WiderGroupProfile } from '@/services/pack/widerGroup';
import { FigureLine } from '@/ui/FigureLine';
import { payLabel, payWords, peopleWords, widerPay } from '../model/widerWords';
import styles from './browser.module.css';

interface WiderUkProps {
  readonly profile: WiderGroupProfile;
}

/** How many people do this work and what they earn, across the country. */
export function WiderUk({ profile }: WiderUkProps) {
  const { lead, older } = widerPay(profile);
  return (
    <div className={styles.section}>
      <div className={styles.figures}>
        <FigureLine observation={profile.people} label="People in this work in 2018" large>
          {peopleWords(profile)}
        </FigureLine>
        {lead ? (
          <FigureLine observation={lead.median} label={payLabel(lead)} large>
            {payWords(lead, profile.group)}
          </FigureLine>
        ) : null}
      </div>
      {lead ? null : (
        <p className="caption">
          There is no newer figure of pay. The people of this group are spread over several wider
          groups of the newer list.
        </p>
      )}
      {older ? (
        <FigureLine observation={older.median} label={payLabel(older)}>
          {payWords(older, profile.group)}
        </FigureLine>
      ) : null}
    </div>
  );
}

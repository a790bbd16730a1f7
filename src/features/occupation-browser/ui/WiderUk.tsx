import type { WiderGroupProfile } from '@/services/pack/widerGroup';
import { FigureLine } from '@/tables/FigureLine';
import type { WiderView } from '../model/widerView';
import { payLabel, payWords, peopleWords } from '../model/widerWords';
import styles from './browser.module.css';

interface WiderUkProps {
  readonly profile: WiderGroupProfile;
  readonly view: WiderView;
}

/** How many people do this work and what full-time staff earn, across the country. */
export function WiderUk({ profile, view }: WiderUkProps) {
  return (
    <section aria-labelledby="across-uk" className={styles.section}>
      <h2 id="across-uk">Across the United Kingdom</h2>
      <div className={styles.figures}>
        <FigureLine observation={profile.people} label="People in this work in 2018" large>
          {peopleWords(profile)}
        </FigureLine>
        {profile.pay.map((row, at) => (
          <FigureLine
            key={row.median.source}
            observation={row.median}
            label={payLabel(row.median)}
            large={at === 0}
          >
            {payWords(row, view.stand)}
          </FigureLine>
        ))}
      </div>
      {profile.pay.some(({ median }) => median.occupation?.edition === 'SOC 2020') ? null : (
        <p className={styles.note}>
          There is no newer figure. The people of this group are spread over several wider groups of
          the newer list.
        </p>
      )}
    </section>
  );
}

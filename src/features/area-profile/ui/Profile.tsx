import { memo, useDeferredValue } from 'react';
import type { Area } from '@/domain/area';
import type { OutLink } from '../model/areaLinks';
import type { AreaView } from '../model/areaView';
import { contentsOf } from '../model/contents';
import { Adverts } from './Adverts';
import { Claimants } from './Claimants';
import { NotShownList, OutLinks } from './Closing';
import { Contents } from './Contents';
import { HeadlineRates } from './HeadlineRates';
import { Occupations } from './Occupations';
import { People } from './People';
import { Projections } from './Projections';
import { Section } from './Section';
import { Businesses, NotWorking, Pay, Qualifications, TravelTimes } from './SmallTables';
import { TrendFigure } from './TrendFigure';
import styles from './area.module.css';

interface ProfileProps {
  readonly area: Area;
  readonly view: AreaView;
  readonly links: readonly OutLink[];
}

/**
 * The sections of a profile, in one region. The headline rates are on the screen first; what is
 * below the fold follows at once, in a pass of its own that typing and scrolling may interrupt.
 */
export function Profile(props: ProfileProps) {
  const { view } = props;
  const shown = useDeferredValue<ProfileProps | undefined>(props, undefined);
  const isSame = shown?.view === view;
  return (
    <section aria-label="Labour market" aria-busy={!isSame} className={styles.profile}>
      <Contents ids={contentsOf(view, props.links.length)} />
      <HeadlineRates rates={view.rates} />
      {shown && isSame ? <Below {...shown} /> : null}
    </section>
  );
}

/** Everything after the headline rates; drawn anew only for another view. */
const Below = memo(function Below({ area, view, links }: ProfileProps) {
  const { claimants, qualifications, businesses, travel, trends } = view;
  return (
    <>
      <div className={styles.columns}>
        {claimants ? <Claimants area={area} view={claimants} /> : null}
        <NotWorking survey={view.survey} modelled={view.modelled} inactive={view.inactive} />
        <People view={view.people} />
        <Pay weekly={view.weeklyPay} yearly={view.yearlyPay} />
        {qualifications ? <Qualifications table={qualifications} /> : null}
      </div>
      {view.occupations ? <Occupations view={view.occupations} /> : null}
      {view.adverts ? <Adverts view={view.adverts} /> : null}
      {view.projections ? <Projections view={view.projections} /> : null}
      <div className={styles.columns}>
        {businesses ? <Businesses table={businesses} /> : null}
        {travel ? <TravelTimes table={travel} /> : null}
      </div>
      {trends.length > 0 ? (
        <Section id="trends" wide>
          <div className={styles.trends}>
            {trends.map((trend) => (
              <TrendFigure key={trend.id} trend={trend} />
            ))}
          </div>
        </Section>
      ) : null}
      <div className={styles.columns}>
        <OutLinks links={links} />
        <NotShownList items={view.notShown} />
      </div>
    </>
  );
});

import type { ReactNode } from 'react';
import { AreaLink } from '@/ui/links';
import { AdvertsSection } from '../adverts/AdvertsSection';
import { ClaimantsSection } from '../claimants/ClaimantsSection';
import type { ProfileInput } from '../input/profileInput';
import { trendsOf } from '../input/trends';
import { LIVE_TOPICS, type LiveTopic } from '../live/places';
import { Topic } from '../live/Topic';
import type { OutLink } from '../not-shown/links';
import { NotShownSection } from '../not-shown/NotShownSection';
import { OccupationsSection } from '../occupations/OccupationsSection';
import { OpeningsSection } from '../openings/OpeningsSection';
import type { SectionId } from '../openSections';
import { PaySection } from '../pay/PaySection';
import { PeopleSection } from '../people/PeopleSection';
import { RatesSection } from '../rates/RatesSection';
import type { AreaTile } from '../tiles/view';
import { TravelSection } from '../travel/TravelSection';
import { WorkSection } from '../work/WorkSection';
import { DistrictPart } from './DistrictPart';
import styles from './page.module.css';
import { ProfileTrend } from './ProfileTrend';
import { Businesses, Qualifications } from './SmallTables';
import type { PageViews } from './views';

/** What every opened section is made from. */
export interface Contents {
  readonly input: ProfileInput;
  readonly views: PageViews;
  readonly tiles: readonly AreaTile[];
  readonly links: readonly OutLink[];
  /** What Nomis has of the place that no other section shows. */
  readonly onlyLive: readonly LiveTopic[];
  readonly similar?: ReactNode;
}

interface SectionContentProps extends Contents {
  readonly id: SectionId;
  /** What Nomis has beside what the section shows. */
  readonly topic: LiveTopic | undefined;
}

/** What an opened section holds; its code and what it asks for come when it is opened. */
export function SectionContent({ id, topic, ...contents }: SectionContentProps) {
  const { own, today } = contents.input;
  const live = { gss: own.area.gss, today };
  return (
    <>
      {CONTENTS[id](contents)}
      {topic ? <Topic topic={topic} {...live} /> : null}
    </>
  );
}

/** Where the district stands among all, then its years. */
function Measures({
  of,
  section,
}: {
  readonly of: Contents;
  readonly section: 'work' | 'claimants' | 'pay';
}) {
  const { tiles, input, views } = of;
  return (
    <>
      {tiles
        .filter((tile) => tile.section === section)
        .map((tile) => (
          <DistrictPart key={tile.id} tile={tile} indicator={input.indicator} />
        ))}
      {trendsOf(section, views.trends).map((trend) => (
        <ProfileTrend key={trend.title} trend={trend} />
      ))}
    </>
  );
}

const CONTENTS: Readonly<Record<SectionId, (of: Contents) => ReactNode>> = {
  people: ({ views: { people } }) => people && <PeopleSection view={people} />,
  rates: ({ views: { rates } }) => <RatesSection rates={rates} />,
  work: (of) => (
    <>
      {of.views.work ? <WorkSection view={of.views.work} /> : null}
      <Measures of={of} section="work" />
    </>
  ),
  claimants: (of) => (
    <>
      {of.views.claimants ? <ClaimantsSection view={of.views.claimants} /> : null}
      <Measures of={of} section="claimants" />
    </>
  ),
  occupations: ({ views: { occupations } }) =>
    occupations && <OccupationsSection view={occupations} />,
  qualifications: ({ views: { qualifications } }) =>
    qualifications && <Qualifications table={qualifications} />,
  pay: (of) => (
    <>
      {of.views.pay ? <PaySection view={of.views.pay} /> : null}
      <Measures of={of} section="pay" />
    </>
  ),
  adverts: ({ views: { adverts }, tiles, input }) => (
    <>
      {adverts ? <AdvertsSection view={adverts} /> : null}
      <DistrictPart
        tile={tiles.find(({ section }) => section === 'adverts')}
        indicator={input.indicator}
      />
    </>
  ),
  openings: ({ views: { openings } }) => openings && <OpeningsSection view={openings} />,
  businesses: ({ views: { businesses } }) => businesses && <Businesses table={businesses} />,
  travel: ({ input: { own }, views: { travel } }) => <TravelSection own={own} times={travel} />,
  districts: ({ input: { own } }) => (
    <ul className={styles.links}>
      {own.districts.map(({ gss, name }) => (
        <li key={gss}>
          <AreaLink gss={gss}>{name}</AreaLink>
        </li>
      ))}
    </ul>
  ),
  similar: ({ similar }) => similar,
  nomis: ({ onlyLive, input: { own, today } }) =>
    onlyLive.map((topic) => (
      <div key={topic}>
        <h3>{LIVE_TOPICS[topic]}</h3>
        <Topic topic={topic} gss={own.area.gss} today={today} />
      </div>
    )),
  'not-shown': ({ views: { notShown, coverage }, links }) => (
    <NotShownSection items={notShown} coverage={coverage} links={links} />
  ),
};

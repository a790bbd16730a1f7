import type { ReactNode } from 'react';
import { AdvertsSection } from '../adverts/AdvertsSection';
import { advertLinks, jobSearch, journeyLinks } from '../adverts/links';
import { HereSection } from '../here/HereSection';
import { HoursSection } from '../hours/HoursSection';
import type { OccupationInput } from '../input/input';
import { MoreSection } from '../more/MoreSection';
import { GettingInSection } from '../needs/GettingInSection';
import { NotShownSection } from '../not-shown/NotShownSection';
import { notShownView } from '../not-shown/view';
import { OpeningsSection } from '../openings/OpeningsSection';
import type { SectionId } from '../openSections';
import { OutlookSection } from '../outlook/OutlookSection';
import { howSurePay, surenessOfLeads } from '../pay/howSure';
import { PaySection } from '../pay/PaySection';
import type { PageViews } from './views';

export interface SectionContentProps {
  readonly id: SectionId;
  readonly input: OccupationInput;
  readonly views: PageViews;
  /** For the section of adverts: the switch to within reach, and what the way to work costs. */
  readonly travel: ReactNode;
}

/** What an opened section holds; its code and what it asks for come when it is opened. */
export function SectionContent({ id, input, views, travel }: SectionContentProps) {
  return CONTENTS[id](input, views, travel);
}

/** What the live parts of a section are asked for. */
const liveOf = ({ profile, district }: OccupationInput) => ({
  soc: profile.group.code,
  area: district?.area.gss,
});

const CONTENTS: Readonly<
  Record<SectionId, (input: OccupationInput, views: PageViews, travel: ReactNode) => ReactNode>
> = {
  pay: (input, { pay, here, adverts }) => {
    const others = surenessOfLeads([here.people, adverts.adverts], input);
    return <PaySection view={pay} howSure={howSurePay(pay, input, others)} live={liveOf(input)} />;
  },
  adverts: (input, { adverts }, travel) => (
    <AdvertsSection
      view={adverts}
      search={jobSearch(input)}
      boards={advertLinks(input)}
      journeys={journeyLinks(input)}
      near={input.town}
      travel={travel}
      live={liveOf(input)}
    />
  ),
  here: (input, { here }) => (
    <HereSection
      view={here}
      subject={{
        group: input.profile.group,
        ...(input.district ? { area: input.district.area } : {}),
      }}
      live={liveOf(input)}
    />
  ),
  'getting-in': (input, { gettingIn, needs }) => (
    <GettingInSection input={input} view={gettingIn} needs={needs} live={liveOf(input)} />
  ),
  outlook: (input, { outlook }) => <OutlookSection view={outlook} live={liveOf(input)} />,
  openings: (input, { openings }) => (
    <OpeningsSection view={openings} group={input.profile.group} live={liveOf(input)} />
  ),
  hours: (input, { hours }) => <HoursSection view={hours} live={liveOf(input)} />,
  more: (input) => <MoreSection input={input} live={liveOf(input)} />,
  'not-shown': (input, { pay, hours }) => (
    <NotShownSection lines={notShownView(input, pay, hours)} />
  ),
};

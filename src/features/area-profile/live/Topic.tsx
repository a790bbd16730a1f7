import type { ComponentType } from 'react';
import { ClaimantsLive } from '../claimants/live';
import { JobsLive } from '../jobs/live';
import { OccupationsLive } from '../occupations/live';
import { PayLive } from '../pay/live';
import { PeopleLive } from '../people/live';
import { QualificationsLive } from '../qualifications/live';
import { WorkLive } from '../work/live';
import type { LiveTopic } from './places';
import type { AreaLiveProps } from './reading';

const PARTS: Readonly<Record<LiveTopic, ComponentType<AreaLiveProps>>> = {
  people: PeopleLive,
  work: WorkLive,
  claimants: ClaimantsLive,
  occupations: OccupationsLive,
  qualifications: QualificationsLive,
  pay: PayLive,
  businesses: JobsLive,
};

/** What Nomis has for one section of the page. */
export function Topic({ topic, ...props }: AreaLiveProps & { readonly topic: LiveTopic }) {
  const Part = PARTS[topic];
  return <Part {...props} />;
}

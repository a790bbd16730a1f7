import type { ReactNode } from 'react';
import { FigureLine } from '@/ui/FigureLine';
import { saidTogether, spreadSentence } from '../input/sentences';
import { OutLinks } from '../page/OutLinks';
import { PartsTable } from '../page/PartsTable';
import { ReachMapLink } from '@/ui/links';
import { Sentences } from '@/ui/Sentences';
import type { JobSearch, OutLink } from './links';
import type { LiveProps } from '../live/subject';
import { AdvertsLive } from './live';
import { Reach } from './Reach';
import {
  ADVERTS_ENDED,
  ADVERTS_NOTE,
  advertsSentence,
  journeySentence,
  noAdvertsSentence,
} from './sentences';
import type { AdvertsView } from './view';

const LABEL = 'Adverts live online in the month';

interface AdvertsSectionProps {
  readonly view: AdvertsView;
  readonly search: JobSearch;
  readonly boards: readonly OutLink[];
  readonly journeys: readonly OutLink[];
  /** The town chosen. */
  readonly near: string | undefined;
  /** The switch to within reach, and what the way to work costs. */
  readonly travel: ReactNode;
  readonly live: LiveProps;
}

/** Adverts for the wider group, where people who live here work, and where to look now. */
export function AdvertsSection(props: AdvertsSectionProps) {
  const { view, search, boards, journeys, near, travel, live } = props;
  const { adverts } = view;
  return (
    <>
      <Sentences of={[sentIntro(search)]} />
      <OutLinks links={boards} />
      {journeys.length > 0 ? (
        <>
          <p>How to get there, by bus or train:</p>
          <OutLinks links={journeys} />
          <Sentences of={[view.reach && journeySentence(view.reach)]} isSmall />
        </>
      ) : null}
      {live.area === undefined ? null : (
        <p>
          <ReachMapLink soc={live.soc} area={live.area} near={near}>
            Stations, jobcentres and what is within reach, on the map
          </ReachMapLink>
        </p>
      )}
      {travel}
      {adverts.kind === 'found' ? (
        <FigureLine observation={adverts.lead.observation} label={LABEL}>
          {saidTogether(
            spreadSentence(view.wider),
            advertsSentence(view),
            ADVERTS_NOTE,
            ADVERTS_ENDED,
          )}
        </FigureLine>
      ) : (
        <Sentences of={[noAdvertsSentence(view)]} />
      )}
      <PartsTable what={LABEL} parts={view.partAdverts} />
      <Reach view={view} />
      <AdvertsLive {...live} {...search} />
    </>
  );
}

/** What is sent where a link is followed. */
const sentIntro = ({ title, town }: JobSearch) =>
  `Look for a job now. These links leave Bearings and open in a new tab. Those that can search look for “${title}”${town ? ` in ${town}` : ''}. Nothing else is sent. Try other job titles there too.`;

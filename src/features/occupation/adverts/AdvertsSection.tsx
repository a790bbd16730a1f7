import { FigureLine } from '@/ui/FigureLine';
import { saidTogether, spreadSentence } from '../input/sentences';
import { OutLinks } from '../page/OutLinks';
import { PartsTable } from '../page/PartsTable';
import { Sentences } from '@/ui/Sentences';
import type { JobSearch, OutLink } from './links';
import type { LiveProps } from '../live/subject';
import { AdvertsLive } from './live';
import { Reach } from './Reach';
import { ADVERTS_ENDED, ADVERTS_NOTE, advertsSentence, noAdvertsSentence } from './sentences';
import type { AdvertsView } from './view';

const LABEL = 'Adverts live online in the month';

interface AdvertsSectionProps {
  readonly view: AdvertsView;
  readonly search: JobSearch;
  readonly boards: readonly OutLink[];
  readonly journeys: readonly OutLink[];
  readonly live: LiveProps;
}

/** Adverts for the wider group, where people who live here work, and where to look now. */
export function AdvertsSection({ view, search, boards, journeys, live }: AdvertsSectionProps) {
  const { adverts } = view;
  return (
    <>
      <Sentences of={[sentIntro(search)]} />
      <OutLinks links={boards} />
      {journeys.length > 0 ? (
        <>
          <p>How to get there, by bus or train:</p>
          <OutLinks links={journeys} />
        </>
      ) : null}
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

import { useSuspenseQueries } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { SessionLink } from '@/ui/links';
import { PageFrame } from '@/ui/PageFrame';
import { PageTitle } from '@/ui/PageTitle';
import { districtOfAddressQuery } from '@/features/choose-area/districtOfAddress';
import { Handout } from '@/features/handout/Handout';
import { useHelp } from '@/features/handout/useHelp';
import { useHandoutTexts } from '@/features/occupation/useHandoutTexts';
import { SessionGate } from '@/features/session/SessionGate';
import { today } from '@/domain/period';
import { handoutJobs, handoutPins, handoutSteps, type SessionRecord } from '@/domain/record';

export const Route = createFileRoute('/sessions/$id/handout')({ component: HandoutOfSession });

function HandoutOfSession() {
  const { id } = Route.useParams();
  return (
    <PageFrame>
      <PageTitle title="Hand-out" />
      <SessionGate id={id}>
        {(record) => (
          <>
            <p className="no-print">
              <SessionLink id={id}>Back to the session</SessionLink>
            </p>
            <HandoutOf record={record} />
          </>
        )}
      </SessionGate>
    </PageFrame>
  );
}

/** Only the place, jobs, figures and steps are passed on: nothing private can reach the sheet. */
function HandoutOf({ record }: { readonly record: SessionRecord }) {
  const { place, limits } = record;
  const area = useDistrict(place?.gss);
  const jobs = handoutJobs(record);
  const { hoursPerWeek } = limits;
  const texts = useHandoutTexts({ jobs, pins: handoutPins(record), area, hoursPerWeek });
  const help = useHelp(area);
  const [madeOn] = useState(today);
  return (
    <>
      {jobs.length === 0 ? (
        <p className="no-print">
          No job is on it yet. Look at a job, or put one on the shortlist in the session.
        </p>
      ) : null}
      {place === undefined ? (
        <p className="no-print">
          The session has no place, so this is for the whole United Kingdom. Set the place in the
          session.
        </p>
      ) : null}
      <Handout {...texts} steps={handoutSteps(record)} place={place} help={help} madeOn={madeOn} />
    </>
  );
}

/** The district of today: a record may be older than a change of districts. */
function useDistrict(gss: string | undefined): string | undefined {
  const wanted = gss === undefined ? [] : [gss];
  const [found] = useSuspenseQueries({ queries: wanted.map((one) => districtOfAddressQuery(one)) });
  return found?.data.gss;
}

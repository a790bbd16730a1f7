import { createFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { PageTitle } from '@/shared/PageTitle';
import { lastArea } from '@/features/choose-area/lastArea';
import { readUsualArea } from '@/features/choose-area/usualArea';
import { Handout } from '@/features/handout/Handout';
import { useHandoutTexts } from '@/features/occupation/useHandoutTexts';
import { SessionGate } from '@/features/session/SessionGate';
import { handoutJobs, handoutSteps, type SessionRecord } from '@/domain/record';
import { localDay } from '@/domain/retention';

export const Route = createFileRoute('/sessions/$id/handout')({ component: HandoutOfSession });

/** Where to turn to for help, the same for everyone. */
const HELP = [
  { name: 'Your jobcentre', where: 'gov.uk/contact-jobcentre-plus' },
  { name: 'National Careers Service', where: '0800 100 900, nationalcareers.service.gov.uk' },
  { name: 'Find a job', where: 'findajob.dwp.gov.uk' },
] as const;

function HandoutOfSession() {
  const { id } = Route.useParams();
  return (
    <SessionGate id={id}>
      {(record) => (
        <>
          <PageTitle title="Hand-out" />
          <p className="no-print">
            <Link to="/sessions/$id" params={{ id }}>
              Back to the session
            </Link>
          </p>
          <HandoutOf record={record} />
        </>
      )}
    </SessionGate>
  );
}

/** Only jobs, figures and steps are passed on: nothing private can reach the sheet. */
function HandoutOf({ record }: { readonly record: SessionRecord }) {
  const area = record.limits.area?.gss ?? lastArea() ?? readUsualArea();
  const socs = handoutJobs(record).map(({ code }) => code);
  const texts = useHandoutTexts(socs, area);
  const [madeOn] = useState(() => localDay(new Date()));
  return (
    <>
      {socs.length === 0 ? (
        <p className="no-print">
          No job is on it yet. Look at a job, or put one on the shortlist in the session.
        </p>
      ) : null}
      <Handout {...texts} steps={handoutSteps(record)} help={HELP} madeOn={madeOn} />
    </>
  );
}

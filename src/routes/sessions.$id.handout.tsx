import { createFileRoute } from '@tanstack/react-router';
import { SessionLink } from '@/ui/links';
import { said } from '@/shared/words/words';
import { Said } from '@/ui/Said';
import { PageFrame } from '@/ui/PageFrame';
import { PageTitle } from '@/ui/PageTitle';
import { Handout } from '@/features/handout/Handout';
import { SessionGate } from '@/features/session/SessionGate';
import type { SessionRecord } from '@/domain/record';
import { useHandout } from './-useHandout';

export const Route = createFileRoute('/sessions/$id/handout')({ component: HandoutOfSession });

function HandoutOfSession() {
  const { id } = Route.useParams();
  return (
    <PageFrame>
      <PageTitle title={said('Hand-out')} />
      <SessionGate id={id}>
        {(record) => (
          <>
            <p className="no-print">
              <SessionLink id={id}>
                <Said of={said('Back to the session')} />
              </SessionLink>
            </p>
            <HandoutOf record={record} />
          </>
        )}
      </SessionGate>
    </PageFrame>
  );
}

function HandoutOf({ record }: { readonly record: SessionRecord }) {
  const content = useHandout(record);
  return (
    <>
      {content.jobs.length === 0 ? (
        <p className="no-print">
          <Said
            of={said(
              'No job is on it yet. Look at a job, or put one on the shortlist in the session.',
            )}
          />
        </p>
      ) : null}
      {record.place === undefined ? (
        <p className="no-print">
          <Said
            of={said(
              'The session has no place, so this is for the whole United Kingdom. Set the place in the session.',
            )}
          />
        </p>
      ) : null}
      <Handout id={record.id} content={content} />
    </>
  );
}

import { createFileRoute } from '@tanstack/react-router';
import { SessionList } from '@/features/session/SessionList';
import { SessionRail } from '@/features/session/SessionRail';
import { PageFrame } from '@/ui/PageFrame';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/sessions/')({ component: Sessions });

function Sessions() {
  return (
    <PageFrame rail={<SessionRail />}>
      <PageTitle title="Sessions" />
      <SessionList />
    </PageFrame>
  );
}

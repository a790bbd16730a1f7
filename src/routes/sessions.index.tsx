import { createFileRoute } from '@tanstack/react-router';
import { SessionList } from '@/features/session/SessionList';
import { SessionRail } from '@/features/session/SessionRail';
import { PageFrame } from '@/ui/PageFrame';
import { PageTitle } from '@/ui/PageTitle';
import { TrainingButton } from './-TrainingButton';

export const Route = createFileRoute('/sessions/')({ component: Sessions });

function Sessions() {
  return (
    <PageFrame rail={<SessionRail />}>
      <PageTitle title="Sessions" />
      <SessionList training={<TrainingButton />} />
    </PageFrame>
  );
}

import { createFileRoute } from '@tanstack/react-router';
import { FeedbackPage } from '@/features/help/FeedbackPage';
import { PageFrame } from '@/ui/PageFrame';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/help/feedback')({ component: Feedback });

function Feedback() {
  const { supportEmail } = Route.useRouteContext();
  return (
    <PageFrame>
      <PageTitle title="Tell us what is wrong" />
      <FeedbackPage supportEmail={supportEmail} />
    </PageFrame>
  );
}

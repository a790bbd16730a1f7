import { createFileRoute } from '@tanstack/react-router';
import { HelpPage } from '@/features/help/HelpPage';
import { startTour } from '@/features/tour/tourState';
import { PageTitle } from '@/ui/PageTitle';
import { TrainingButton } from './-TrainingButton';

export const Route = createFileRoute('/help/')({ component: Help });

function Help() {
  return (
    <>
      <PageTitle title="Help" />
      <HelpPage onTour={startTour} training={<TrainingButton />} />
    </>
  );
}

import { createFileRoute } from '@tanstack/react-router';
import { AccessibilityPage } from '@/features/help/AccessibilityPage';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/accessibility')({ component: Accessibility });

function Accessibility() {
  return (
    <>
      <PageTitle title="Accessibility statement" />
      <AccessibilityPage />
    </>
  );
}

import { createFileRoute, useLocation } from '@tanstack/react-router';
import { GlossaryPage } from '@/features/help/GlossaryPage';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/help/glossary')({ component: Glossary });

function Glossary() {
  const term = useLocation({ select: ({ hash }) => hash });
  return (
    <>
      <PageTitle title="Words" />
      <GlossaryPage term={term} />
    </>
  );
}

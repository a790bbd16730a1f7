import { createFileRoute } from '@tanstack/react-router';
import { KeysPage } from '@/features/help/KeysPage';
import { PageTitle } from '@/ui/PageTitle';

export const Route = createFileRoute('/help/keys')({ component: Keys });

function Keys() {
  return (
    <>
      <PageTitle title="Keys" />
      <KeysPage />
    </>
  );
}

import { createFileRoute } from '@tanstack/react-router';
import { readUsualArea } from '@/features/choose-area/usualArea';
import { SettingsPage } from '@/features/settings/SettingsPage';
import { PageTitle } from '@/ui/PageTitle';
import { useAreaName } from './-useAreaName';

export const Route = createFileRoute('/settings')({ component: Settings });

function Settings() {
  const usual = useAreaName(readUsualArea());
  return (
    <>
      <PageTitle title="Settings" />
      <SettingsPage
        usualArea={
          <p>
            {usual
              ? `${usual.name}. To change it, choose another in the box at the top and press “Make this my usual area”.`
              : 'None yet. Choose an area in the box at the top and press “Make this my usual area”.'}
          </p>
        }
      />
    </>
  );
}

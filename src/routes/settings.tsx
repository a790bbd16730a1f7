import { createFileRoute } from '@tanstack/react-router';
import { readUsualArea } from '@/features/choose-area/usualArea';
import { SettingsPage } from '@/features/settings/SettingsPage';
import { PageTitle } from '@/ui/PageTitle';
import { useAreaName } from './-useAreaName';

export const Route = createFileRoute('/settings')({ component: Settings });

/** The button carries the name of the place: "Make Leeds my usual area". */
const HOW_TO_CHOOSE =
  'choose a place in the box at the top. Then go to that box again: under it stands “Make … my usual area”.';

function Settings() {
  const usual = useAreaName(readUsualArea());
  return (
    <>
      <PageTitle title="Settings" />
      <SettingsPage
        usualArea={
          <p>
            {usual
              ? `${usual.name}. To change it, ${HOW_TO_CHOOSE}`
              : `None yet. To set it, ${HOW_TO_CHOOSE}`}
          </p>
        }
      />
    </>
  );
}

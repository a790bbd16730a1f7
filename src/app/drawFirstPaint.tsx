import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { CONFIG_WITHOUT_SERVICES } from './config/appConfig';
import { Notices } from './Notices';
import { OfflineStatus } from './offline/OfflineStatus';
import { Providers } from './Providers';
import { createQueryClient } from './queryClient';
import { createAppRouter } from './router';
import { Waiting } from './Waiting';

/** Has the frame with both boxes, as all pages but the first have, and asks for nothing. */
const ANY_PAGE = '/settings';

/** What a page shows before any script: drawn while the app is built, by the app's own components. */
export interface FirstPaint {
  /** The front page, whole. */
  readonly home: string;
  /** The frame of every other page, waiting. */
  readonly frame: string;
}

/** Draws the app once for each; the settings, the session and what is kept change it later. */
export async function drawFirstPaint(): Promise<FirstPaint> {
  const waiting = renderToString(<Waiting />);
  const frame = (await draw(ANY_PAGE)).replace(/(<main\b[^>]*>).*(<\/main>)/s, `$1${waiting}$2`);
  return { home: await draw('/'), frame };
}

async function draw(address: string): Promise<string> {
  const queryClient = createQueryClient();
  const router = createAppRouter(
    {
      queryClient,
      baseMaps: [],
      isPostcodesOn: false,
      supportEmail: undefined,
      Notices,
      OfflineLine: OfflineStatus,
      dropLiveAnswers: () => Promise.resolve(),
    },
    createMemoryHistory({ initialEntries: [address] }),
  );
  await router.load();
  const html = renderToString(
    <QueryClientProvider client={queryClient}>
      <Providers config={CONFIG_WITHOUT_SERVICES}>
        <RouterProvider router={router} />
      </Providers>
    </QueryClientProvider>,
  );
  return (
    html
      // No script may stand in the page (its policy), and nothing is taken over by React's marks.
      .replaceAll(/<script\b.*?<\/script>|<!--.*?-->/gs, '')
      // A button does nothing before the app is there, and is no button until then.
      .replaceAll('<button ', '<button inert="" ')
      // The session of a page begins with the page, and this page is any page.
      .replaceAll(/\/sessions\/[\da-f]{32}/g, '/sessions')
      .replaceAll(/ class="active"| data-status="active"| aria-current="page"/g, '')
  );
}

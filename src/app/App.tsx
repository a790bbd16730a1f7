import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { whenIdle } from '@/shared/whenIdle';
import { Announcer } from '@/ui/Announcer';
import { type AppConfig, baseMapsOf } from './config/schema';
import { ConfigProblemContext, Notices } from './Notices';
import { OfflineStatus } from './offline/OfflineStatus';
import { Providers } from './Providers';
import { createQueryClient, dropLiveAnswers } from './queryClient';
import { createAppRouter } from './router';

interface AppProps {
  readonly config: AppConfig;
  /** What is wrong with config.json, in a sentence; null when nothing is. */
  readonly configProblem: string | null;
}

/** The app: queries, the contexts of the drawing rooms, and the pages. */
export function App({ config, configProblem }: AppProps) {
  const [queryClient] = useState(createQueryClient);
  const [router] = useState(() =>
    createAppRouter({
      queryClient,
      baseMaps: baseMapsOf(config),
      isPostcodesOn: config.postcodesBaseUrl !== null && config.lookUpFullPostcode,
      Notices,
      OfflineLine: OfflineStatus,
      dropLiveAnswers: () => dropLiveAnswers(queryClient),
    }),
  );
  useEffect(
    function keepLiveAnswers() {
      // After the first drawing: the start does without, and pages paint from the pack.
      whenIdle(
        () =>
          void import('./persistLiveAnswers').then(({ persistLiveAnswers }) =>
            persistLiveAnswers(queryClient),
          ),
      );
    },
    [queryClient],
  );
  return (
    <QueryClientProvider client={queryClient}>
      <ConfigProblemContext value={configProblem}>
        <Providers config={config}>
          <RouterProvider router={router} />
          <Announcer />
        </Providers>
      </ConfigProblemContext>
    </QueryClientProvider>
  );
}

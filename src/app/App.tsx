import { PersistQueryClientProvider } from '@tanstack/react-query-persist-client';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import type { AppConfig } from './config/schema';
import { ConfigProblemContext, Notices, OfflineLine } from './Notices';
import { Providers } from './Providers';
import { createQueryClient, dropLiveAnswers, persistOptions } from './queryClient';
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
      tiles: config.tiles,
      Notices,
      OfflineLine,
      dropLiveAnswers: () => dropLiveAnswers(queryClient),
    }),
  );
  return (
    <PersistQueryClientProvider client={queryClient} persistOptions={persistOptions}>
      <ConfigProblemContext value={configProblem}>
        <Providers config={config}>
          <RouterProvider router={router} />
        </Providers>
      </ConfigProblemContext>
    </PersistQueryClientProvider>
  );
}

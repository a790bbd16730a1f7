import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { tellPagePattern } from '@/shared/errorRing';
import { withinBase } from '@/shared/base';
import { notePageLeft } from '@/shared/pageBefore';
import { whenIdle } from '@/shared/whenIdle';
import { Announcer } from '@/ui/Announcer';
import { loadConfig } from './config/loadConfig';
import { CONFIG_WITHOUT_SERVICES, baseMapsOf } from './config/appConfig';
import { type ReadConfig } from './config/schema';
import { ConfigProblemContext, Notices } from './Notices';
import { OfflineStatus } from './offline/OfflineStatus';
import { whenAllIsQuiet } from './offline/whenAllIsQuiet';
import { Providers } from './Providers';
import { createQueryClient, dropLiveAnswers } from './queryClient';
import { type AppRouter, createAppRouter } from './router';

interface AppProps {
  /** What config.json says, where it was there before the first drawing. */
  readonly early: ReadConfig | null;
  /** What it says in the end: pages of the pack do not wait for it. */
  readonly asked: Promise<ReadConfig>;
}

const NOT_YET: ReadConfig = { config: CONFIG_WITHOUT_SERVICES, problem: null };

/** The app: queries, the contexts of the drawing rooms, and the pages. */
export function App({ early, asked }: AppProps) {
  const [{ config, problem }, setRead] = useState(early ?? NOT_YET);
  const [queryClient] = useState(createQueryClient);
  const context = useMemo(
    () => ({
      queryClient,
      baseMaps: baseMapsOf(config),
      isPostcodesOn: config.postcodesBaseUrl !== null && config.lookUpFullPostcode,
      supportEmail: config.supportEmail,
      Notices,
      OfflineLine: OfflineStatus,
      dropLiveAnswers: () => dropLiveAnswers(queryClient),
    }),
    [queryClient, config],
  );
  const [router] = useState(() => createAppRouter(context));
  useEffect(
    function tellWhichPage() {
      const pattern = () => router.state.matches.at(-1)?.fullPath;
      tellPagePattern(pattern);
      return router.subscribe('onBeforeNavigate', () => notePageLeft(pattern()));
    },
    [router],
  );
  const problemOfConfig = useMemo(
    () => ({ problem, tryAgain: async () => setRead(await loadConfig()) }),
    [problem],
  );
  useEffect(
    function takeLateSettings() {
      if (early === null) void asked.then(setRead);
    },
    [early, asked],
  );
  useEffect(
    function tellPages() {
      tellRouter(router, context);
    },
    [router, context],
  );
  useEffect(
    function keepLiveAnswers() {
      const keep = () =>
        void import('./persistLiveAnswers').then(({ persistLiveAnswers }) =>
          persistLiveAnswers(queryClient),
        );
      // After the first drawing: pages paint from the pack. The front page has no live answer at all.
      if (withinBase(location.pathname) === '/') void whenAllIsQuiet().then(keep);
      else whenIdle(keep);
    },
    [queryClient],
  );
  return (
    <QueryClientProvider client={queryClient}>
      <ConfigProblemContext value={problemOfConfig}>
        <Providers config={config}>
          <RouterProvider router={router} />
          <Announcer />
        </Providers>
      </ConfigProblemContext>
    </QueryClientProvider>
  );
}

/** Pages that are open read new settings at once. */
function tellRouter(router: AppRouter, context: AppRouter['options']['context']): void {
  if (router.options.context === context) return;
  router.update({ ...router.options, context });
  void router.invalidate();
}

import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  Link,
  Outlet,
  useLocation,
  useNavigate,
} from '@tanstack/react-router';
import { type ComponentType, useEffect, useRef } from 'react';
import { FooterLinks } from '@/features/site-frame/FooterLinks';
import { PageProblem } from '@/features/site-frame/PageProblem';
import { SiteFrame } from '@/features/site-frame/SiteFrame';
import { SessionNotices } from '@/features/session/SessionNotices';
import { SessionStatus } from '@/features/session/SessionStatus';
import { HeaderBoxes } from './-HeaderBoxes';
import { Problem } from './-Problem';

/** Where the tiles of a base map come from. */
interface BaseMap {
  readonly kind: 'openstreetmap' | 'ordnance-survey';
  readonly url: string;
  readonly attribution: string;
}

/** What the app hands to every page. */
export interface RouterContext {
  readonly queryClient: QueryClient;
  /** The base maps a reader can choose from, the one shown first in front. */
  readonly baseMaps: readonly BaseMap[];
  /** True where postcodes.io is asked. */
  readonly isPostcodesOn: boolean;
  /** A broken config.json, in a sentence. */
  readonly Notices: ComponentType;
  /** Ready to work offline, or a version that waits. */
  readonly OfflineLine: ComponentType;
  /** Drops live answers: part of Clear desk. */
  readonly dropLiveAnswers: () => Promise<void>;
}

export const Route = createRootRouteWithContext<RouterContext>()({
  component: Frame,
  errorComponent: Problem,
  notFoundComponent: NoSuchPage,
});

const FOOTER = [
  <Link key="occupations" to="/occupations">
    All occupations
  </Link>,
  <Link key="map" to="/map">
    Map
  </Link>,
  <Link key="compare" to="/compare">
    Compare
  </Link>,
  <Link key="sources" to="/sources">
    Sources and licences
  </Link>,
  <Link key="settings" to="/settings">
    Settings
  </Link>,
  <Link key="help" to="/help">
    Help
  </Link>,
  <Link key="accessibility" to="/accessibility">
    Accessibility
  </Link>,
];

function Frame() {
  const { Notices, OfflineLine, dropLiveAnswers } = Route.useRouteContext();
  const navigate = useNavigate();
  const pathname = useLocation({ select: (location) => location.pathname });
  const isHome = pathname === '/';
  useFocusOnNewPage(pathname);
  return (
    <SiteFrame
      home={
        <>
          <Link to="/">Bearings</Link>
          <OfflineLine />
        </>
      }
      {...(isHome ? {} : { boxes: <HeaderBoxes /> })}
      session={
        <SessionStatus
          hasBar={!isHome}
          onClear={async () => {
            await dropLiveAnswers();
            await navigate({ to: '/' });
          }}
        />
      }
      notices={
        <>
          <Notices />
          <SessionNotices />
        </>
      }
      footer={<FooterLinks links={FOOTER} />}
    >
      <Outlet />
    </SiteFrame>
  );
}

function NoSuchPage() {
  return (
    <PageProblem
      heading="There is no such page"
      words="The address may be mistyped, or the page may have moved."
      home={<Link to="/">Start again</Link>}
    />
  );
}

/** After a change of page the keyboard goes on from the page's start, not from the top. */
function useFocusOnNewPage(pathname: string): void {
  const before = useRef(pathname);
  useEffect(
    function startAtThePage() {
      if (before.current === pathname) return;
      before.current = pathname;
      document.getElementById('page')?.focus({ preventScroll: true });
    },
    [pathname],
  );
}

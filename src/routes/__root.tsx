import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  Link,
  Outlet,
  useLocation,
  useNavigate,
  useRouterState,
} from '@tanstack/react-router';
import { type ComponentType, useEffect, useRef } from 'react';
import { ClientViewSwitch } from '@/features/site-frame/ClientViewSwitch';
import { focusHeading } from '@/features/site-frame/focusHeading';
import { HeaderMenu } from '@/features/site-frame/HeaderMenu';
import { LanguageSwitch } from '@/features/site-frame/LanguageSwitch';
import { WelshNote } from '@/features/site-frame/WelshNote';
import { PageProblem } from '@/features/site-frame/PageProblem';
import { SiteFrame } from '@/features/site-frame/SiteFrame';
import { SessionNotices } from '@/features/session/SessionNotices';
import { SessionStatus } from '@/features/session/SessionStatus';
import { useSession } from '@/features/session/useSession';
import { Tour } from '@/features/tour/Tour';
import { useSpeech } from '@/shared/words/speech';
import { said } from '@/shared/words/words';
import { PageLink } from '@/ui/links';
import { InEnglish } from '@/ui/InEnglish';
import { Said } from '@/ui/Said';
import { HeaderBoxes } from './-HeaderBoxes';
import { HeaderNav } from './-HeaderNav';
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
  /** Where feedback is sent, if config.json names it. */
  readonly supportEmail: string | undefined;
  /** A broken config.json, in a sentence, and a version that waits. */
  readonly Notices: ComponentType;
  /** Whether the app is ready to work offline. */
  readonly OfflineLine: ComponentType;
  /** Drops live answers: part of Clear desk. */
  readonly dropLiveAnswers: () => Promise<void>;
}

export const Route = createRootRouteWithContext<RouterContext>()({
  component: Frame,
  errorComponent: Problem,
  notFoundComponent: NoSuchPage,
});

/** The pages that are not about the job and the place in hand. */
const MENU = [
  ['/occupations', said('Browse jobs')],
  ['/sessions', said('Sessions')],
  ['/settings', said('Settings')],
  ['/help', said('Help')],
  ['/help/feedback', said('Tell us what is wrong')],
  ['/sources', said('Sources and licences')],
  ['/accessibility', said('Accessibility')],
] as const;

function Frame() {
  const { Notices, dropLiveAnswers } = Route.useRouteContext();
  const navigate = useNavigate();
  const isHome = useLocation({ select: ({ pathname }) => pathname === '/' });
  useFocusOnNewPage();
  const { language } = useSpeech();
  const isInWelsh = useIsInWelsh();
  return (
    <SiteFrame
      home={<PageLink to="/">Bearings</PageLink>}
      {...(isHome ? {} : { boxes: <HeaderBoxes /> })}
      pages={<HeaderNav />}
      menu={
        <>
          <LanguageSwitch />
          <Menu />
        </>
      }
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
          <InEnglish>
            <Notices />
            <SessionNotices />
            <Tour />
          </InEnglish>
          {language === 'cy' ? <WelshNote isInWelsh={isInWelsh} /> : null}
        </>
      }
      footer={<Footer />}
    >
      {isInWelsh || language === 'en' ? (
        <Outlet />
      ) : (
        <InEnglish>
          <Outlet />
        </InEnglish>
      )}
    </SiteFrame>
  );
}

function Menu() {
  const { OfflineLine } = Route.useRouteContext();
  const { desk, clientView } = useSession();
  return (
    <HeaderMenu
      pages={<HeaderNav />}
      links={MENU.map(([to, words]) => (
        <li key={to}>
          {/* The page itself: those under it are not it. */}
          <Link to={to} activeOptions={{ exact: true, includeSearch: false }}>
            <Said of={words} />
          </Link>
        </li>
      ))}
    >
      <ClientViewSwitch
        isOn={clientView}
        onChange={(isOn) => {
          desk.showClientView(isOn);
        }}
      />
      <OfflineLine />
      <LanguageSwitch isInMenu />
    </HeaderMenu>
  );
}

/** The attributions every page owes stand on one page, one step from all others. */
function Footer() {
  return (
    <>
      <PageLink to="/sources">
        <Said of={said('Sources and licences')} />
      </PageLink>
      <PageLink to="/help">
        <Said of={said('Help')} />
      </PageLink>
      <PageLink to="/accessibility">
        <Said of={said('Accessibility')} />
      </PageLink>
    </>
  );
}

/** The pages whose own words are said in Welsh too; what they do not say in it they mark as English. */
const IN_WELSH = /^\/(?:occupations\/\d{4}|sessions\/[^/]+\/handout)?\/?$/;

const useIsInWelsh = (): boolean =>
  useLocation({ select: ({ pathname }) => IN_WELSH.test(pathname) });

function NoSuchPage() {
  return (
    <PageProblem
      heading="There is no such page"
      words="The address may be mistyped, or the page may have moved."
      home={<PageLink to="/">Start again</PageLink>}
    />
  );
}

/**
 * After a change of page the keyboard, and whoever listens, goes on from the heading of the new one,
 * which is read out; until it is drawn, from the page.
 */
function useFocusOnNewPage(): void {
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef<string>(undefined);
  useEffect(
    function startAtTheHeading() {
      const isFirst = before.current === undefined;
      before.current = pathname;
      // The page one comes in by keeps the browser's own start; the front page begins in its box.
      return isFirst || pathname === '/' ? undefined : focusHeading();
    },
    [pathname],
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SocGroup } from '@/domain/soc';
import { fillLink } from '@/domain/links';
import type { LimitFacts } from '@/domain/verdict';
import { packQueries } from '@/services/pack/queries';
import { PageTitle } from '@/ui/PageTitle';
import { usePayUnit } from '@/ui/payUnit';
import { AdvertsLive } from './adverts/live';
import type { AskedTitle, ChosenNames } from './askedTitle';
import { HereLive } from './here/live';
import { HoursLive } from './hours/live';
import { limitFacts } from './limitFacts';
import { advertsView } from './model/advertsView';
import { outlookView, openingsView } from './model/futureView';
import { advertLinks, jobSearch, journeyLinks, type OutLink, outLinks } from './model/advertLinks';
import { gettingInView } from './model/gettingInView';
import { answerSentences, type PageSubject } from './model/glance';
import { hereLine } from './model/hereSentences';
import { hoursView } from './model/hoursView';
import { outlookLine } from './model/outlookSentences';
import { gettingInLine, needsView } from './model/needsView';
import { howSurePay, surenessOfLeads } from './model/payHowSure';
import { payLine } from './model/payTile';
import { payView } from './model/payView';
import { hereView } from './model/placeView';
import type { OccupationInput } from './model/sources';
import { MoreLive } from './more/live';
import { NeedsLive } from './needs/live';
import { OpeningsLive } from './openings/live';
import { OutlookLive } from './outlook/live';
import { PayLive } from './pay/live';
import { OutlookSection, OpeningsSection } from './ui/FutureSections';
import { GettingInSection } from './ui/GettingInSection';
import { GlanceSection } from './ui/GlanceSection';
import { NotShown } from './ui/NotShown';
import { OccupationHeader } from './ui/OccupationHeader';
import { PaySection } from './ui/PaySection';
import { AdvertsSection, HereSection } from './ui/PlaceSections';
import { SectionList } from './ui/SectionList';
import { HoursSection, MoreSection } from './ui/WorkSections';
import { useOccupationInput } from './useOccupationInput';
import styles from './ui/occupation.module.css';

interface OccupationPageProps {
  readonly soc: string;
  /** The district the page is read for; absent for the United Kingdom. */
  readonly area?: string;
  /** The title and the town that the address asks for. */
  readonly asked?: AskedTitle;
  readonly renderOccupationLink: (code: string, title: string) => ReactNode;
  readonly renderAreaLink: (gss: string, name: string) => ReactNode;
  /** What stands around the page for this job: the route's session. */
  readonly around?: (group: SocGroup, page: ReactNode, names: ChosenNames) => ReactNode;
  /** What the job has to fit in with, from the session. */
  readonly limits?: (facts: LimitFacts) => ReactNode;
  /** What the page can do: Compare, map, print. Links and buttons of the route. */
  readonly actions: ReactNode;
}

/** One SOC 2010 unit group, read for one district. */
export function OccupationPage(props: OccupationPageProps) {
  const { input, leftOut } = useOccupationInput(props.soc, props.area, props.asked);
  const { data: groups } = useSuspenseQuery(packQueries.groups());
  const { unit } = usePayUnit();
  const { profile, district } = input;
  const subject: PageSubject = {
    group: profile.group,
    ...(district ? { area: district.area } : {}),
  };
  const views = {
    pay: payView(input, unit),
    here: hereView(input),
    adverts: advertsView(input),
    gettingIn: gettingInView(input),
    needs: needsView(input),
    outlook: outlookView(input),
    openings: openingsView(input),
    hours: hoursView(input),
  };
  const search = jobSearch(input);
  const of = { soc: props.soc, area: props.area };
  const otherSureness = surenessOfLeads([views.here.people, views.adverts.adverts], input);
  const areaLink = district && props.renderAreaLink(district.area.gss, 'See the whole profile');
  const page = (
    <article className={styles.page}>
      <PageTitle title={profile.group.title} />
      <OccupationHeader
        {...subject}
        profile={profile}
        actions={props.actions}
        leftOut={leftOut}
        {...(input.title ? { title: input.title } : {})}
        {...(input.town === undefined ? {} : { town: input.town })}
        {...(views.pay.climb.kind === 'found' ? { pay: views.pay.climb.lead.observation } : {})}
      />
      <div className={styles.columns}>
        <SectionList hasHours />
        <div className={styles.sections}>
          <GlanceSection
            answer={answerSentences(views.pay, views.here, views.outlook, views.needs)}
            lines={[
              payLine(views.pay),
              hereLine(views.here),
              outlookLine(views.outlook),
              gettingInLine(views.needs),
            ]}
          />
          {props.limits?.(limitFacts(input))}
          <PaySection
            view={views.pay}
            howSure={howSurePay(views.pay, input, otherSureness)}
            live={<PayLive {...of} />}
          />
          <HereSection
            view={views.here}
            subject={subject}
            areaLink={areaLink}
            live={<HereLive {...of} />}
          />
          <AdvertsSection
            view={views.adverts}
            boards={{
              search,
              boards: advertLinks(input),
              journeys: journeyLinks(input),
            }}
            live={<AdvertsLive {...of} {...search} />}
          />
          <GettingInSection
            input={input}
            view={views.gettingIn}
            needs={views.needs}
            live={<NeedsLive {...of} />}
          />
          <OutlookSection view={views.outlook} live={<OutlookLive {...of} />} />
          <OpeningsSection
            view={views.openings}
            group={profile.group}
            live={<OpeningsLive {...of} />}
          />
          <HoursSection view={views.hours} live={<HoursLive {...of} />} />
          <MoreSection
            profile={profile}
            renderOccupationLink={props.renderOccupationLink}
            siblings={siblingsOf(profile.group.code, groups.soc2010)}
            outLinks={leadingOut(input)}
            live={<MoreLive {...of} />}
          />
          <NotShown input={input} hours={views.hours} />
        </div>
      </div>
    </article>
  );
  return props.around ? props.around(profile.group, page, input) : page;
}

function siblingsOf(soc: string, titles: Readonly<Record<string, string>>) {
  return Object.entries(titles)
    .filter(([code]) => code.length === 4 && code !== soc && code.startsWith(soc.slice(0, 3)))
    .map(([code, title]) => ({ code, title }));
}

/** icould's search by title, and O*NET's page of each US occupation in the mix. */
function leadingOut(input: OccupationInput): readonly OutLink[] {
  const { profile, reference } = input;
  const usJob = reference.links.find(({ kind }) => kind === 'us-job');
  const videos = outLinks(input, 'video').map((link) => ({
    ...link,
    name: `${link.name}: videos of people in work like this`,
  }));
  const usJobs = profile.onet.members.flatMap(({ code, title }) => {
    const href = usJob && fillLink(usJob.template, { onet_code: code });
    return usJob && href ? [{ id: code, name: `${usJob.name}: ${title}`, href }] : [];
  });
  return [...videos, ...usJobs];
}

import { InEnglish } from '@/ui/InEnglish';
import type { ReactNode } from 'react';
import { areaWords } from '@/domain/ladder';
import { titleWords } from '@/domain/plainNames';
import { useSay } from '@/shared/words/speech';
import { inRow, jobName, placeName, said, type Words } from '@/shared/words/words';
import { Said } from '@/ui/Said';
import type { SocGroup } from '@/domain/soc';
import type { LimitFacts } from '@/domain/verdict';
import { LiveLine } from '@/live/LiveLine';
import { Banner } from '@/ui/Banner';
import { PageEnd } from '@/ui/PageEnd';
import { PageHead } from '@/ui/PageHead';
import { toSection } from '@/ui/toSection';
import { PageTitle } from '@/ui/PageTitle';
import { ReachSwitch } from '@/ui/ReachSwitch';
import { usePayUnit } from '@/ui/payUnit';
import type { AskedTitle, ChosenNames } from './askedTitle';
import { limitFacts } from './limitFacts';
import type { OccupationInput } from './input/input';
import styles from '@/ui/page.module.css';
import { SECTION_IDS } from './openSections';
import { observationsOf } from './page/observations';
import { PageSections } from './page/PageSections';
import { Sentences } from '@/ui/Sentences';
import { type PageViews, pageViews } from './page/views';
import { answerSentences } from './tiles/answer';
import { OccupationTiles } from './tiles/OccupationTiles';
import { tilesView } from './tiles/view';
import { useOccupationInput } from './useOccupationInput';

const LMI = ['lmi'] as const;
const BOTH = ['lmi', 'nomis'] as const;

interface OccupationPageProps {
  readonly soc: string;
  /** The district the page is read for; absent for the United Kingdom. */
  readonly area?: string;
  /** The title and the town that the address asks for. */
  readonly asked?: AskedTitle;
  /** The sections that are open. */
  readonly open: readonly string[];
  readonly onOpen: (open: readonly string[]) => void;
  /** Adverts are those within reach, not of the district alone. */
  readonly isWithinReach?: boolean;
  readonly onReach: (isWithinReach: boolean) => void;
  /** What stands around the page for this job: the route's session. */
  readonly around?: (group: SocGroup, page: ReactNode, names: ChosenNames) => ReactNode;
  /** What the job has to fit in with, from the session. */
  readonly limits?: (facts: LimitFacts) => ReactNode;
  /** What the way to work costs, from the session: in the section of adverts. */
  readonly travel?: (facts: LimitFacts) => ReactNode;
  /** What the page can do: Compare, map, print. */
  readonly actions: ReactNode;
}

/** One SOC 2010 unit group, read for one district under the client's own title and town. */
export function OccupationPage(props: OccupationPageProps) {
  const { input, leftOut } = useOccupationInput(
    props.soc,
    props.area,
    props.asked,
    props.isWithinReach,
  );
  const { unit } = usePayUnit();
  return <JobPage {...props} input={input} leftOut={leftOut} views={pageViews(input, unit)} />;
}

interface JobPageProps extends OccupationPageProps {
  readonly input: OccupationInput;
  /** A sentence on each part of the address that is in no list of ours. */
  readonly leftOut: readonly string[];
  readonly views: PageViews;
}

/** By itself, so that a slow machine is awake between what is found and what is drawn of it. */
function JobPage({ input, leftOut, views, ...props }: JobPageProps) {
  const { open, onOpen } = props;
  const tiles = tilesView(input, views);
  const heading = headingOf(input);
  const facts = limitFacts(input);
  const more = (section: string) => {
    if (!open.includes(section)) onOpen([...open, section]);
    toSection(section);
  };
  const page = (
    <article>
      <PageTitle title={heading} />
      <PageHead
        heading={heading}
        caption={<Caption input={input} onMore={more} />}
        answer={answerSentences(views.pay, views.here, views.outlook, views.needs)}
        actions={<div className={styles.wide}>{props.actions}</div>}
      />
      <InEnglish>
        <Sentences of={leftOut} isSmall />
      </InEnglish>
      {tiles.banner ? (
        <Banner group={tiles.banner.group} sentence={tiles.banner.sentence}>
          <span className={styles.wide}>
            <span>
              <Said of={tiles.banner.more} />
            </span>
            <button type="button" className={styles.inline} onClick={() => more('here')}>
              <Said of={said('Why')} />
            </button>
          </span>
        </Banner>
      ) : null}
      <OccupationTiles tiles={tiles} views={views} onMore={more} onReach={props.onReach} />
      <div className={`${styles.phone} no-print`}>{props.actions}</div>
      {props.limits?.(facts)}
      <PageSections
        input={input}
        views={views}
        open={open}
        onOpen={onOpen}
        isNamed={tiles.banner !== undefined}
        travel={
          <>
            {views.adverts.reach ? (
              <p className={styles.phone}>
                <ReachSwitch isOn={views.adverts.reach.isChosen} onChange={props.onReach} />
              </p>
            ) : null}
            {props.travel?.(facts)}
          </>
        }
      />
      <InEnglish>
        <LiveLine services={input.district ? BOTH : LMI} />
      </InEnglish>
      <PageEnd
        ids={SECTION_IDS}
        open={open}
        onOpen={onOpen}
        observations={() => observationsOf(views)}
      />
    </article>
  );
  return props.around ? props.around(input.profile.group, page, input) : page;
}

/** The client's own words with the place they typed: "Bricklayer in Bootle". */
function headingOf({ profile, title, town, district }: OccupationInput): Words {
  const job = title ? jobName(title.text) : titleWords(profile.group);
  const place =
    town === undefined ? district && areaWords(district.area) : placeName(town, district?.area.gss);
  return place === undefined ? job : said('{job} in {place}', { job, place });
}

interface CaptionProps {
  readonly input: OccupationInput;
  readonly onMore: (section: string) => void;
}

/** What the page is of officially, and the way to what people in it do. */
function Caption({ input: { profile, district, title }, onMore }: CaptionProps) {
  const say = useSay();
  const code = `SOC 2010 ${profile.group.code}`;
  // Without a title of the client's the heading is the official name.
  const group = title
    ? said('Official group: {group}, {code}', { group: titleWords(profile.group), code })
    : said('Official group, {code}', { code });
  const place = district
    ? said('district: {place}', { place: placeName(district.area.name, district.area.gss) })
    : said('for the United Kingdom: choose a place in the box at the top');
  return (
    <>
      <span key={say(group)}>
        <Said of={group} />
      </span>
      <span className={styles.wide}>
        <span key={say(place)}>
          <Said of={inRow([' · ', place], '')} />
        </span>
        <span className="no-print">
          <span> · </span>
          <button type="button" className={styles.inline} onClick={() => onMore('getting-in')}>
            <Said of={said('what they do')} />
          </button>
        </span>
      </span>
    </>
  );
}

import { midSentence } from '@/ui/midSentence';
import { startOfSentence } from '@/domain/plainNames';
import { useSuspenseQuery } from '@tanstack/react-query';
import { formatWholePercent } from '@/domain/format';
import { fillLink } from '@/domain/links';
import type { OccupationProfile } from '@/services/pack/occupation';
import { packQueries } from '@/services/pack/queries';
import { FigureTable } from '@/ui/FigureTable';
import { JobLink, WiderGroupLink } from '@/ui/links';
import { SourceLine } from '@/ui/SourceLine';
import { type OutLink, outLinks } from '../adverts/links';
import type { OccupationInput } from '../input/input';
import type { LiveProps } from '../live/subject';
import { OutLinks } from '../page/OutLinks';
import { Sentences } from '@/ui/Sentences';
import { MoreLive } from './live';
import styles from '@/ui/page.module.css';

interface MoreSectionProps {
  readonly input: OccupationInput;
  readonly live: LiveProps;
}

/** People in this work in the UK, where the group stands, and links that lead further. */
export function MoreSection({ input, live }: MoreSectionProps) {
  return (
    <>
      <PeopleInTheUk profile={input.profile} />
      <Hierarchy input={input} />
      <div>
        <h3>Videos and US job pages</h3>
        <p className="caption">These links leave Bearings and open in a new tab.</p>
        <OutLinks links={leadingOut(input)} />
      </div>
      <MoreLive {...live} />
    </>
  );
}

function PeopleInTheUk({ profile }: { readonly profile: OccupationProfile }) {
  const rowsOf = (id: string) => profile.sets.find(({ indicator }) => indicator === id)?.rows ?? [];
  const [unit] = rowsOf('people-in-work-uk');
  if (!unit) return null;
  const kinds = rowsOf('people-in-work-uk-by-kind');
  return (
    <div>
      <FigureTable
        caption="People in this work in the UK, spring 2018"
        columns={['Who', 'People']}
        rows={[
          { id: 'all', heading: 'All', cells: [unit] },
          ...kinds.map((row) => ({
            id: row.label ?? '',
            heading: startOfSentence(row.label ?? ''),
            cells: [row],
          })),
        ]}
        pinAs={(who) => `people in this work, ${midSentence(who)}`}
      />
      <SourceLine of={unit} />
    </div>
  );
}

function Hierarchy({ input: { profile, district, town } }: { readonly input: OccupationInput }) {
  const { data: groups } = useSuspenseQuery(packQueries.groups());
  const place = { area: district?.area.gss, near: town };
  const { major, subMajor, minor } = profile.wider;
  const siblings = Object.entries(groups.soc2010).filter(
    ([code]) => code.length === 4 && code !== profile.group.code && code.startsWith(minor.code),
  );
  return (
    <div>
      <h3>Where this group stands</h3>
      <ol className={styles.list}>
        {[major, subMajor, minor].map(({ code, title }) => (
          <li key={code}>
            <WiderGroupLink code={code} {...place}>
              {title}
            </WiderGroupLink>
          </li>
        ))}
      </ol>
      {siblings.length > 0 ? (
        <>
          <p>Groups beside it:</p>
          <ul className={styles.list}>
            {siblings.map(([code, title]) => (
              <li key={code}>
                <JobLink soc={code} {...place}>
                  {title}
                </JobLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Sentences of={[newerGroupsSentence(profile)]} isSmall />
    </div>
  );
}

const LEAST_SHARE = 0.01;

/** The SOC 2020 groups the people of the group are now in, with their shares. */
function newerGroupsSentence({ crosswalk, group2020 }: OccupationProfile): string {
  const groups = crosswalk.flatMap(({ soc2020, share, shareCensus }) => {
    const known = share ?? shareCensus ?? 0;
    return known < LEAST_SHARE
      ? []
      : [`${group2020(soc2020).title} (${formatWholePercent(known * 100)})`];
  });
  return `In the newer list of jobs (SOC 2020): ${groups.join('; ')}. Source: Office for National Statistics, relationship between SOC 2010 and SOC 2020.`;
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

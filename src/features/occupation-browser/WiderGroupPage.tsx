import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { areaInWords } from '@/domain/ladder';
import { minimumInForce } from '@/domain/legalMinimum';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import { packQueries } from '@/services/pack/queries';
import type { WiderGroupProfile } from '@/services/pack/widerGroup';
import { PageHead } from '@/ui/PageHead';
import { PageTitle } from '@/ui/PageTitle';
import { type Section, Sections } from '@/ui/Sections';
import { Tile, Tiles } from '@/ui/Tile';
import { groupCount, groupsAround, groupsIn, levelName } from './model/hierarchy';
import { type WiderView, widerView } from './model/widerView';
import { widerFindings, widerTiles } from './model/widerTiles';
import { GroupLink, type GroupPlace } from './GroupLink';
import { GroupsBelow } from './ui/GroupsBelow';
import { GroupTree } from './ui/GroupTree';
import { NewerList } from './ui/NewerList';
import { WiderFuture } from './ui/WiderFuture';
import { WiderLocal } from './ui/WiderLocal';
import { WiderUk } from './ui/WiderUk';
import { useWiderInput } from './useWiderInput';
import styles from './ui/browser.module.css';

interface WiderGroupPageProps {
  /** One to three digits of SOC 2010. */
  readonly code: string;
  /** The district the page is read for; without one it is for the United Kingdom. */
  readonly place: GroupPlace;
  /** The sections that are open. */
  readonly open: readonly string[];
  readonly onOpen: (open: readonly string[]) => void;
  /** The way back to all groups. */
  readonly browserLink: ReactNode;
  /** What the page can do: print. */
  readonly actions?: ReactNode;
}

/** A wider group: where it stands, its figures, and the groups of jobs in it side by side. */
export function WiderGroupPage(props: WiderGroupPageProps) {
  const { code, place, browserLink, actions, open, onOpen } = props;
  const input = useWiderInput(code, place.area);
  const { data: titles } = useSuspenseQuery(packQueries.groups());
  const groups = groupsIn(code, titles.soc2010);
  const units = groups.reduce((sum, { unitCount }) => sum + unitCount, 0);
  const { profile } = input;
  const view = widerView(input);
  const heading = headingOf(view);
  const openToo = (id: string) => {
    if (!open.includes(id)) onOpen([...open, id]);
    document.getElementById(id)?.querySelector('button')?.focus();
  };
  return (
    <article>
      <PageTitle title={heading} />
      <nav aria-label="Where this group stands">
        <ol className={styles.trail}>
          <li>{browserLink}</li>
          {groupsAround(code, titles.soc2010).map((wider) => (
            <li key={wider.code}>
              <GroupLink code={wider.code} {...place}>
                {wider.title}
              </GroupLink>
            </li>
          ))}
        </ol>
      </nav>
      <PageHead
        heading={heading}
        caption={`${profile.group.title}, SOC 2010 ${levelName(code)}: ${groupCount(units)} of jobs`}
        actions={actions}
      />
      <Tiles label="At a glance">
        {widerTiles(input, view).map(({ section, ...tile }) => (
          <Tile key={tile.heading} {...tile} onMore={() => openToo(section)} />
        ))}
      </Tiles>
      <GroupsBelow
        groups={groups}
        below={profile.below}
        minimum={minimumInForce(input.reference.minimumWage, input.today)}
        place={place}
      />
      <Sections
        open={open}
        onOpen={onOpen}
        sections={[
          ...sectionsOf(view, profile),
          ...(code.length < 3
            ? [
                {
                  id: 'all',
                  title: 'All jobs in it',
                  finding: groupCount(units),
                  content: <GroupTree groups={groups} place={place} isOpen />,
                },
              ]
            : []),
        ]}
      />
    </article>
  );
}

/** "Science and tech in Leeds": our everyday name, and the place where there is one. */
function headingOf({ group, area }: WiderView): string {
  const name = startOfSentence(plainNameOf(group));
  return area ? `${name} in ${areaInWords(area)}` : name;
}

function sectionsOf(view: WiderView, profile: WiderGroupProfile): readonly Section[] {
  const findings = widerFindings(view, profile);
  const sections: readonly Section[] = [
    {
      id: 'pay',
      title: 'Pay and people',
      terms: ['middle', 'quarter', 'wider'],
      content: <WiderUk profile={profile} />,
    },
    {
      id: 'here',
      title: 'Here',
      terms: ['residents', 'common', 'adverts'],
      content: <WiderLocal view={view} />,
    },
    {
      id: 'outlook',
      title: 'Outlook',
      terms: ['projected', 'free', 'lsip'],
      content: <WiderFuture view={view} />,
    },
    {
      id: 'newer',
      title: 'In the newer list',
      terms: ['official-group'],
      content: <NewerList newer={view.newer} />,
    },
  ];
  return sections.map((section) => ({ ...section, ...findings[section.id] }));
}

import { LatePart } from '@/ui/LatePart';
import { partOf } from '@/ui/LoadedPart';
import '@mantine/core/styles/Tabs.layer.css';
import { Tabs } from '@mantine/core';

import { useHealth } from '@/live/health';
import { announce } from '@/ui/announcer';
import { type Section, Sections } from '@/ui/Sections';
import type { LiveTopic } from '../live/places';
import {
  SECTION_IDS,
  type SectionId,
  type ShownTopics,
  slugOf,
  TABS,
  tabOf,
} from '../openSections';
import type { Summary } from './findings';
import { TERMS_OF } from './terms';
import page from '@/ui/page.module.css';
import styles from './page.module.css';
import type { Contents } from './SectionContent';

/** Tables, charts and what Nomis adds: not for the first screen. */
const contentPart = partOf(async () => (await import('./SectionContent')).SectionContent);

interface PageSectionsProps {
  readonly summaries: ReadonlyMap<SectionId, Summary>;
  readonly contents: Contents;
  /** What Nomis has of the place. */
  readonly topics: readonly LiveTopic[];
  readonly shown: ShownTopics;
  readonly onShow: (shown: ShownTopics) => void;
}

/** The sections of one subject or of all, closed until a reader opens them. */
export function PageSections(props: PageSectionsProps) {
  const { summaries, shown, onShow } = props;
  const { open, tab } = shown;
  const { health } = useHealth('nomis');
  const isAnswering = health === 'answering';
  const tabs = Object.entries(TABS).filter(([, ids]) => ids.some((id) => summaries.has(id)));
  return (
    <Tabs
      unstyled
      value={slugOf(tab)}
      onChange={(to) => {
        const chosen = tabOf(to);
        announce(countSentence(chosen, sectionsOf(chosen, props, isAnswering).length));
        onShow({ open, tab: chosen });
      }}
    >
      <Tabs.List aria-label="Topics" className={styles.tabs}>
        {tabs.map(([name]) => (
          <Tabs.Tab key={name} value={slugOf(name)} className={styles.tab}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(([name]) => (
        <Tabs.Panel key={name} value={slugOf(name)}>
          {name === tab ? (
            <Sections
              sections={sectionsOf(tab, props, isAnswering)}
              open={open}
              onOpen={(opened) => onShow({ open: opened, tab })}
            />
          ) : null}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

const countSentence = (tab: string, count: number) =>
  `${tab}: ${count} ${count === 1 ? 'section' : 'sections'}.`;

/** What Nomis alone has is a section only while it answers. */
function sectionsOf(
  tab: string,
  { summaries, contents, topics }: PageSectionsProps,
  isAnswering: boolean,
): readonly Section[] {
  const ids = TABS[tab] ?? SECTION_IDS;
  return ids.flatMap((id): Section[] => {
    const summary =
      id === 'nomis'
        ? isAnswering && contents.onlyLive.length > 0
          ? FROM_NOMIS
          : undefined
        : summaries.get(id);
    if (!summary) return [];
    return [
      {
        id,
        ...summary,
        ...termsFor(id),
        content: (
          <div className={page.content}>
            <LatePart
              part={contentPart}
              props={{ ...contents, id, topic: topics.find((topic) => topic === id) }}
            />
          </div>
        ),
      },
    ];
  });
}

const termsFor = (id: SectionId): Pick<Section, 'terms'> => {
  const terms = TERMS_OF[id];
  return terms ? { terms } : {};
};

const FROM_NOMIS: Summary = {
  title: 'From Nomis alone',
  finding: 'What the tables of this app leave out',
};

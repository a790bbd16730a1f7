import '@mantine/core/styles/Tabs.layer.css';
import { Tabs } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useHealth } from '@/live/health';
import { type Section, Sections } from '@/ui/Sections';
import type { LiveTopic } from '../live/places';
import { SECTION_IDS, type SectionId, TABS } from '../openSections';
import type { Summary } from './findings';
import styles from './page.module.css';
import type { Contents } from './SectionContent';

/** Tables, charts and what Nomis adds: not for the first screen. */
const SectionContent = lazy(() =>
  import('./SectionContent').then((module) => ({ default: module.SectionContent })),
);

interface PageSectionsProps {
  readonly summaries: ReadonlyMap<SectionId, Summary>;
  readonly contents: Contents;
  /** What Nomis has of the place. */
  readonly topics: readonly LiveTopic[];
  readonly tab: string;
  readonly onTab: (tab: string) => void;
  readonly open: readonly string[];
  readonly onOpen: (open: readonly string[]) => void;
}

/** The sections of one subject or of all, closed until a reader opens them. */
export function PageSections(props: PageSectionsProps) {
  const { tab, onTab, open, onOpen, summaries } = props;
  const { health } = useHealth('nomis');
  const shown = sectionsOf(props, health === 'answering');
  const tabs = Object.entries(TABS).filter(([, ids]) => ids.some((id) => summaries.has(id)));
  return (
    <Tabs
      unstyled
      value={idOf(tab)}
      onChange={(to) => onTab(tabs.map(([name]) => name).find((name) => idOf(name) === to) ?? tab)}
    >
      <Tabs.List aria-label="Topics" className={styles.tabs}>
        {tabs.map(([name]) => (
          <Tabs.Tab key={name} value={idOf(name)} className={styles.tab}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(([name]) => (
        <Tabs.Panel key={name} value={idOf(name)}>
          {name === tab ? <Sections sections={shown} open={open} onOpen={onOpen} /> : null}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

/** A tab points to its panel by an id, which holds no blanks. */
const idOf = (name: string): string => name.replaceAll(' ', '-');

/** What Nomis alone has is a section only while it answers. */
function sectionsOf(
  { summaries, contents, topics, tab }: PageSectionsProps,
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
        content: (
          <div className={styles.content}>
            <Suspense>
              <SectionContent id={id} topic={topics.find((topic) => topic === id)} {...contents} />
            </Suspense>
          </div>
        ),
      },
    ];
  });
}

const FROM_NOMIS: Summary = {
  title: 'From Nomis alone',
  finding: 'What the tables of this app leave out',
};

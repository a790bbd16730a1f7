import { useSuspenseQuery } from '@tanstack/react-query';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import { packQueries } from '@/services/pack/queries';
import type { OccupationInput } from '../input/input';
import { NamedSource } from '../page/NamedSource';
import { Sentences } from '@/ui/Sentences';
import styles from '@/ui/page.module.css';
import { NeedsPart } from './NeedsPart';
import { type GettingInView, similarUsWork } from './preparation';
import { RoutesPart } from './RoutesPart';
import { SkillsPart } from './SkillsPart';
import { tasksView } from './tasks';
import type { NeedsView } from './view';
import { WorkSettingsPart } from './WorkSettingsPart';
import type { LiveProps } from '../live/subject';
import { NeedsLive } from './live';

interface GettingInSectionProps {
  readonly input: OccupationInput;
  readonly view: GettingInView;
  readonly needs: NeedsView;
  readonly live: LiveProps;
}

/** What people do and what it is like, what a person needs, the routes, and what US work asks. */
export function GettingInSection({ input, view, needs, live }: GettingInSectionProps) {
  const { group } = input.profile;
  const { preparation } = view;
  return (
    <>
      <WhatTheyDo input={input} />
      <WorkSettingsPart soc={group.code} />
      <NeedsPart view={needs} />
      <RoutesPart input={input} />
      {preparation ? (
        <div>
          <Sentences of={[similarUsWork(preparation)]} />
          <NamedSource
            ids={['onet-30-2']}
            note={`A guide only.${view.thinEvidence ? ' Thin evidence for this group.' : ''}`}
          />
        </div>
      ) : null}
      <SkillsPart key={group.code} group={group} view={view} />
      <NeedsLive {...live} />
    </>
  );
}

/** The work in a sentence, the jobs of the group, and tasks by the SOC 2020 group it is now in. */
function WhatTheyDo({ input }: { readonly input: OccupationInput }) {
  const { group, summary, otherTitles, titleCount } = input.profile;
  const { data } = useSuspenseQuery(packQueries.tasks(group.code));
  const { groups } = tasksView(input, data);
  const more = titleCount > otherTitles.length ? ' and others.' : '.';
  return (
    <div>
      <h3>What people do</h3>
      <Sentences
        of={[
          summary,
          group.title.includes('n.e.c.')
            ? '“n.e.c.” means not elsewhere classified: jobs that fit no other group of their kind.'
            : undefined,
          otherTitles.length > 0
            ? `Jobs in this group: ${otherTitles.join(', ')}${more}`
            : undefined,
        ]}
      />
      {groups.map(({ group: of, tasks }) => (
        <div key={of.code}>
          <Sentences of={[`${startOfSentence(plainNameOf(of))}:`]} isSmall />
          <ul className={styles.list}>
            {tasks.map((task) => (
              <li key={task}>{task}</li>
            ))}
          </ul>
        </div>
      ))}
      {groups.length > 0 ? (
        <NamedSource
          ids={['uk-skills-classification']}
          note="Skills England prototype v0.9.1, made with AI tools; some tasks are odd."
        />
      ) : null}
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SocGroup } from '@/domain/soc';
import { onetMixQuery } from '@/services/pack/onetMixQueries';
import { useSourceNames } from '@/ui/sourceNames';
import type { GettingInView } from './preparation';
import { type Chosen, listsOf, type MixSubject, type OnetLists } from './onetMix';
import { MixChoice } from './MixChoice';
import { RatedTable, ScoredTable } from './RatedTables';
import { Sentences } from '@/ui/Sentences';
import pageStyles from '../page/page.module.css';

const codesOf = (members: GettingInView['members']): Chosen =>
  new Set(members.map(({ code }) => code));

interface SkillsPartProps {
  readonly group: SocGroup;
  readonly view: GettingInView;
}

/** What the work takes, over all US jobs that stand in for the group or those the reader ticks. */
export function SkillsPart({ group, view }: SkillsPartProps) {
  const { members } = view;
  const [chosen, setChosen] = useState<Chosen>(() => codesOf(members));
  const { lists, trouble } = useLists(group.code, view, chosen);
  return (
    <section aria-label="Skills" className={pageStyles.content}>
      <h3>Skills</h3>
      <Sentences
        of={[
          'From jobs in the United States, so take this as a guide.',
          members.length === 1
            ? `One stands in for this group: ${members[0]?.title ?? ''}.`
            : undefined,
        ]}
        isSmall
      />
      {members.length > 1 ? (
        <MixChoice
          members={members}
          chosen={chosen}
          onChoose={setChosen}
          {...(trouble ? { trouble } : {})}
        />
      ) : null}
      {chosen.size === 0 ? null : (
        <Lists
          lists={lists}
          // Until the ratings of each job are read, what is shown is of all of them.
          subject={{ group, members, chosen: trouble ? codesOf(members) : chosen }}
        />
      )}
    </section>
  );
}

/** The ratings of what is ticked: of the whole mix from the page's own shard, of a part on demand. */
function useLists(soc: string, view: GettingInView, chosen: Chosen) {
  const isPart = chosen.size > 0 && chosen.size < view.members.length;
  const { data, isError } = useQuery({ ...onetMixQuery(soc), enabled: isPart });
  if (!isPart) return { lists: view.lists };
  if (data) return { lists: listsOf(view.members, chosen, data) };
  return {
    lists: view.lists,
    trouble: isError
      ? 'The ratings of each job could not be read. Shown: the whole mix.'
      : 'Reading the ratings of each job. Shown: the whole mix.',
  };
}

interface ListsProps {
  readonly lists: OnetLists;
  readonly subject: MixSubject;
}

function Lists({ lists, subject }: ListsProps) {
  return (
    <>
      <RatedTable
        kind="skills"
        caption="Skills that matter most"
        rows={lists.skills}
        subject={subject}
      />
      <details>
        <summary>Knowledge and abilities</summary>
        <div className={pageStyles.content}>
          <RatedTable
            kind="knowledge"
            caption="Knowledge that matters most"
            rows={lists.knowledge}
            subject={subject}
          />
          <RatedTable
            kind="abilities"
            caption="Abilities that matter most"
            rows={lists.abilities}
            subject={subject}
          />
        </div>
      </details>
      <details>
        <summary>Interests and what people value in the work</summary>
        <div className={pageStyles.content}>
          <ScoredTable
            kind="interests"
            caption="Interests that go with the work"
            rows={lists.interests}
            subject={subject}
          />
          <ScoredTable
            kind="values"
            caption="What the work offers people"
            rows={lists.values}
            subject={subject}
          />
        </div>
      </details>
      <Sources />
    </>
  );
}

function Sources() {
  const names = useSourceNames();
  const short = (id: string) => names.source(id)?.short ?? id;
  const text = `Sources, US Department of Labor: ${short('onet-29-0')} (skills and knowledge); ${short('onet-30-0')} (abilities); ${short('onet-30-2')} (interests, values and preparation). Which US jobs stand in: ${short('soc-2010-to-onet')}.`;
  return <Sentences of={[text]} isSmall />;
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { onetMixQuery } from '@/services/pack/onetMixQueries';
import { useSourceNames } from '@/tables/sourceNames';
import type { GettingInView } from '../model/gettingInView';
import { type Chosen, listsOf, nameOfMix, type OnetLists } from '../model/onetMix';
import { MixChoice } from './MixChoice';
import { RatedTable, ScoredTable } from './RatedTables';
import styles from './occupation.module.css';

interface SkillsPartProps {
  readonly soc: string;
  readonly view: GettingInView;
}

/** What the work takes, over all US jobs that stand in for the group or those the reader ticks. */
export function SkillsPart({ soc, view }: SkillsPartProps) {
  const { members } = view;
  const [chosen, setChosen] = useState<Chosen>(() => new Set(members.map(({ code }) => code)));
  const { lists, trouble } = useLists(soc, view, chosen);
  return (
    <section aria-label="Skills" className={styles.skills}>
      <h3>Skills</h3>
      <p className={styles.note}>
        From jobs in the United States, so take this as a guide.
        {members.length === 1 ? ` One stands in for this group: ${members[0]?.title}.` : ''}
      </p>
      {members.length > 1 ? (
        <MixChoice
          members={members}
          chosen={chosen}
          onChoose={setChosen}
          {...(trouble ? { trouble } : {})}
        />
      ) : null}
      {chosen.size === 0 ? null : (
        <Lists lists={lists} of={trouble ? 'the whole mix' : nameOfMix(members, chosen)} />
      )}
    </section>
  );
}

/** The ratings of what is ticked: of the whole mix from the page's own shard, of a part on demand. */
function useLists(soc: string, view: GettingInView, chosen: Chosen) {
  const isPart = chosen.size > 0 && chosen.size < view.members.length;
  const { data, isError, error } = useQuery({ ...onetMixQuery(soc), enabled: isPart });
  if (!isPart) return { lists: view.lists };
  if (data) return { lists: listsOf(view.members, chosen, data) };
  return {
    lists: view.lists,
    trouble: isError
      ? `The ratings of each job could not be read: ${error.message}. Shown: the whole mix.`
      : 'Reading the ratings of each job. Shown: the whole mix.',
  };
}

function Lists({ lists, of }: { readonly lists: OnetLists; readonly of: string }) {
  return (
    <>
      <RatedTable caption={`Skills that matter most, ${of}`} rows={lists.skills} />
      <details className={styles.details}>
        <summary>Knowledge and abilities</summary>
        <div className={styles.opened}>
          <RatedTable caption={`Knowledge that matters most, ${of}`} rows={lists.knowledge} />
          <RatedTable caption={`Abilities that matter most, ${of}`} rows={lists.abilities} />
        </div>
      </details>
      <details className={styles.details}>
        <summary>Interests and what people value in the work</summary>
        <div className={styles.opened}>
          <ScoredTable caption={`Interests that go with the work, ${of}`} rows={lists.interests} />
          <ScoredTable caption={`What the work offers people, ${of}`} rows={lists.values} />
        </div>
      </details>
      <Sources />
    </>
  );
}

function Sources() {
  const names = useSourceNames();
  const short = (id: string) => names.source(id)?.short ?? id;
  return (
    <p className={styles.source}>
      Sources, US Department of Labor: {short('onet-29-0')} (skills and knowledge);{' '}
      {short('onet-30-0')} (abilities); {short('onet-30-2')} (interests, values and preparation).
      Which US jobs stand in: {short('soc-2010-to-onet')}.
    </p>
  );
}

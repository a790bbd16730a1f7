import { useSuspenseQuery } from '@tanstack/react-query';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import { packQueries } from '@/services/pack/queries';
import type { OccupationInput } from '../model/sources';
import { tasksView } from '../model/tasksView';
import { SourceLine } from './SourceLine';
import styles from './occupation.module.css';

/** What people do in the work, by the SOC 2020 group it is now in. */
export function TasksPart({ input }: { readonly input: OccupationInput }) {
  const { data } = useSuspenseQuery(packQueries.tasks(input.profile.group.code));
  const { groups } = tasksView(input, data);
  if (groups.length === 0) return null;
  return (
    <div>
      <h3>What people do</h3>
      {groups.map(({ group, tasks }) => (
        <div key={group.code}>
          <p className={styles.note}>{startOfSentence(plainNameOf(group))}:</p>
          <ul className={styles.plainList}>
            {tasks.map((task) => (
              <li key={task}>{task}</li>
            ))}
          </ul>
        </div>
      ))}
      <p className={styles.source}>
        Skills England prototype v0.9.1, made with AI tools; some tasks are odd.{' '}
        <SourceLine id="uk-skills-classification" />
      </p>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useLmi } from '@/services/lmi/lmiContext';
import type { OccupationDescription } from '@/services/lmi/occupations';
import { lmiQueries } from '@/services/lmi/queries';
import { askedOf } from '@/domain/asked';
import { GraduateParts } from './GraduateParts';
import { LiveFrame } from './LiveFrame';
import { useLivePage } from './liveContext';
import { OnetParts } from './OnetParts';
import { askedOnce } from '@/shared/askedOnce';
import { useLivePart } from './useLivePart';
import styles from './live.module.css';

/** What the service says of skills, of tasks and ways in, then of graduates. */
export function GettingInParts() {
  const lmi = useLmi();
  const { group } = useLivePage();
  const part = useLivePart('description');
  const asked = askedOf(
    useQuery({ ...lmiQueries.occupation(lmi, group.code), ...askedOnce(part.mayAsk) }),
  );
  return (
    <>
      <OnetParts />
      <LiveFrame part={part} asked={asked} room="line">
        {asked.kind === 'value' ? <Description description={asked.value} /> : null}
      </LiveFrame>
      <GraduateParts />
    </>
  );
}

function Description({ description }: { readonly description: OccupationDescription }) {
  const { entry, tasks, title } = description;
  return (
    <details className={styles.details}>
      <summary>Ways in and tasks, in the words of the official list</summary>
      <div className={styles.opened}>
        {description.description === '' ? null : <p>{description.description}</p>}
        {entry === '' ? null : (
          <>
            <h4>Ways in</h4>
            <p>{entry}</p>
          </>
        )}
        {tasks.length === 0 ? null : (
          <>
            <h4>Tasks</h4>
            <ul className={styles.plainList}>
              {tasks.map((task) => (
                <li key={task}>{task}</li>
              ))}
            </ul>
          </>
        )}
        <p className={styles.source}>
          Source: LMI for All, Standard Occupational Classification; 2010; United Kingdom; unit
          group “{title}”, SOC 2010. Ways in may have changed since.
        </p>
      </div>
    </details>
  );
}

import { LivePart } from '@/live/LivePart';
import { OnRequest } from '@/live/OnRequest';
import { useLmi } from '@/services/lmi/lmiContext';
import type { OccupationDescription } from '@/services/lmi/occupations';
import { lmiQueries } from '@/services/lmi/queries';
import { type LiveProps, useLiveSubject } from '../live/subject';
import { GraduatesLive } from './liveGraduates';
import { OnetLive } from './liveOnet';
import styles from '../live/live.module.css';

const NAME = 'Ways in and tasks, in the words of the official list';

/** What the service says of skills, of tasks and ways in, then of graduates: each on request. */
export function NeedsLive(props: LiveProps) {
  const lmi = useLmi();
  const subject = useLiveSubject(props);
  return (
    <>
      <OnetLive subject={subject} area={props.area} />
      <OnRequest service="lmi" summary={NAME}>
        <LivePart
          service="lmi"
          name={NAME}
          query={lmiQueries.occupation(lmi, subject.group.code)}
          lines={12}
          view={(description) => description}
          render={(description) => <Description description={description} />}
        />
      </OnRequest>
      <GraduatesLive subject={subject} area={props.area} />
    </>
  );
}

function Description({ description }: { readonly description: OccupationDescription }) {
  const { entry, tasks, title } = description;
  return (
    <div className={styles.figures}>
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
      <p className="caption">
        {`Source: LMI for All, Standard Occupational Classification; 2010; United Kingdom; unit group “${title}”, SOC 2010. Ways in may have changed since.`}
      </p>
    </div>
  );
}

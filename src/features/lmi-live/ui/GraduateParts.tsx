import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { CoursesOfGraduates } from '@/services/lmi/graduates';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { usePatience } from '@/ui/usePatience';
import { askedOf } from '@/domain/asked';
import { courseRows, occupationRows } from '../model/lists';
import { LiveDetails } from './LiveDetails';
import { LiveFrame, statusWords } from './LiveFrame';
import { LiveList } from './LiveList';
import { useLivePage } from './liveContext';
import { askedOnce } from '@/shared/askedOnce';
import { useLivePart } from './useLivePart';
import styles from './live.module.css';

const NOTE =
  'Graduates only, six months after they left. Counts are small and the rows do not add up to 100%.';

/** What graduates in this work had studied, and what graduates of a subject do. */
export function GraduateParts() {
  const lmi = useLmi();
  const { group } = useLivePage();
  const part = useLivePart('graduates');
  const asked = askedOf(
    useQuery({ ...lmiQueries.coursesOfGraduates(lmi, group.code), ...askedOnce(part.mayAsk) }),
  );
  const first = asked.kind === 'value' ? asked.value.courses.find(({ id }) => id) : undefined;
  return (
    <>
      <LiveFrame part={part} asked={asked} room="line">
        {asked.kind === 'value' ? <Courses graduates={asked.value} /> : null}
      </LiveFrame>
      <LiveDetails summary="What graduates of a subject do">
        <SubjectChoice key={first?.id} {...(first?.id ? { first: first.id } : {})} />
      </LiveDetails>
    </>
  );
}

function Courses({ graduates }: { readonly graduates: CoursesOfGraduates }) {
  const { group } = useLivePage();
  return (
    <details className={styles.details}>
      <summary>What graduates in this work had studied</summary>
      <div className={styles.opened}>
        <LiveList
          caption={`Subjects of graduates in this work, ${graduates.year}`}
          columns={['Subject', 'Share']}
          rows={courseRows(graduates)}
        />
        <p className={styles.note}>{NOTE}</p>
        <p className={styles.source}>
          Source: LMI for All, Higher Education Statistics Agency; {graduates.year}; United Kingdom;
          unit group “{group.title}”, SOC 2010
        </p>
      </div>
    </details>
  );
}

function SubjectChoice({ first }: { readonly first?: string }) {
  const lmi = useLmi();
  const id = useId();
  const [subject, setSubject] = useState(first);
  const [shown, setShown] = useState<string>();
  const list = askedOf(useQuery({ ...lmiQueries.courseList(lmi), ...askedOnce(true) }));
  const isPatient = usePatience(list.kind === 'waiting');
  if (list.kind !== 'value')
    return <p className={styles.note}>The list of subjects: {statusWords(list, isPatient)}</p>;
  const known = list.value.find((one) => one.id === subject) ?? list.value[0];
  const named = list.value.find((one) => one.id === shown);
  return (
    <div className={styles.listRoom}>
      <p className={styles.choices}>
        <label htmlFor={id}>Subject</label>
        <select id={id} value={known?.id} onChange={({ target }) => setSubject(target.value)}>
          {list.value.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
        <button type="button" className={styles.action} onClick={() => setShown(known?.id)}>
          Show what they do
        </button>
      </p>
      {named ? <SubjectOccupations subject={named} /> : null}
    </div>
  );
}

interface SubjectProps {
  readonly subject: { readonly id: string; readonly name: string };
}

function SubjectOccupations({ subject }: SubjectProps) {
  const lmi = useLmi();
  const page = useLivePage();
  const asked = askedOf(
    useQuery({ ...lmiQueries.occupationsOfGraduates(lmi, subject.id), ...askedOnce(true) }),
  );
  const isPatient = usePatience(asked.kind === 'waiting');
  if (asked.kind !== 'value')
    return (
      <p className={styles.note}>
        Graduates of {subject.name}: {statusWords(asked, isPatient)}
      </p>
    );
  return (
    <>
      <LiveList
        caption={`What graduates of ${subject.name} do`}
        columns={['Job', 'Share']}
        rows={occupationRows(asked.value, page)}
      />
      <p className={styles.note}>{NOTE}</p>
      <p className={styles.source}>
        Source: LMI for All, Higher Education Statistics Agency;{' '}
        {asked.value.year ?? 'the newest year it holds'}; United Kingdom; unit groups, SOC 2010
      </p>
    </>
  );
}

import { useState } from 'react';
import { LivePart } from '@/live/LivePart';
import { OnRequest } from '@/live/OnRequest';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { Choice } from '@/ui/Choice';
import { LiveList } from '../live/LiveList';
import type { LiveSubject } from '../live/subject';
import { courseRows, occupationRows } from './liveGraduatesView';

const NOTE =
  'Graduates only, six months after they left. Counts are small and the rows do not add up to 100%.';

interface GraduatesProps {
  readonly subject: LiveSubject;
  readonly area: string | undefined;
}

/** What graduates in this work had studied, and what graduates of a subject do. */
export function GraduatesLive(props: GraduatesProps) {
  return (
    <>
      <OnRequest service="lmi" summary="What graduates in this work had studied">
        <Courses {...props} />
      </OnRequest>
      <OnRequest service="lmi" summary="What graduates of a subject do">
        <Subjects {...props} />
      </OnRequest>
    </>
  );
}

function Courses({ subject: { group } }: GraduatesProps) {
  const lmi = useLmi();
  return (
    <LivePart
      service="lmi"
      name="What graduates in this work had studied"
      query={lmiQueries.coursesOfGraduates(lmi, group.code)}
      lines={14}
      view={(graduates) => graduates}
      render={(graduates) => (
        <>
          <LiveList
            caption={`Subjects of graduates in this work, ${graduates.year}`}
            columns={['Subject', 'Share']}
            rows={courseRows(graduates)}
          />
          <p className="dense">{NOTE}</p>
          <p className="caption">
            {`Source: LMI for All, Higher Education Statistics Agency; ${graduates.year}; United Kingdom; unit group “${group.title}”, SOC 2010`}
          </p>
        </>
      )}
    />
  );
}

function Subjects(props: GraduatesProps) {
  const lmi = useLmi();
  return (
    <LivePart
      service="lmi"
      name="The list of subjects"
      query={lmiQueries.courseList(lmi)}
      lines={3}
      view={([first, ...others]) => (first ? [first, ...others] : undefined)}
      render={(courses) => <SubjectChoice {...props} courses={courses} />}
    />
  );
}

interface Course {
  readonly id: string;
  readonly name: string;
}

function SubjectChoice({
  courses,
  ...props
}: GraduatesProps & { readonly courses: readonly Course[] }) {
  const [chosen, setChosen] = useState('');
  const course = courses.find(({ id }) => id === chosen);
  return (
    <>
      <Choice
        label="Subject"
        options={[
          { value: '', label: 'Choose a subject' },
          ...courses.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={chosen}
        onChange={setChosen}
      />
      {course ? <SubjectOccupations {...props} course={course} /> : null}
    </>
  );
}

function SubjectOccupations({
  course,
  subject,
  area,
}: GraduatesProps & { readonly course: Course }) {
  const lmi = useLmi();
  return (
    <LivePart
      service="lmi"
      name={`What graduates of ${course.name} do`}
      query={lmiQueries.occupationsOfGraduates(lmi, course.id)}
      lines={14}
      view={(graduates) => graduates}
      render={(graduates) => (
        <>
          <LiveList
            caption={`What graduates of ${course.name} do`}
            columns={['Job', 'Share']}
            rows={occupationRows(graduates, subject)}
            area={area}
          />
          <p className="dense">{NOTE}</p>
          <p className="caption">
            {`Source: LMI for All, Higher Education Statistics Agency; ${graduates.year ?? 'the newest year it holds'}; United Kingdom; unit groups, SOC 2010`}
          </p>
        </>
      )}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import type { CensusPicture } from '@/services/lmi/census';
import { packQueries } from '@/services/pack/queries';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { usePatience } from '@/ui/usePatience';
import { type Asked, askedOf } from '@/domain/asked';
import { censusView } from '../model/lists';
import type { LiveSubject } from '../model/subject';
import { LiveDetails } from './LiveDetails';
import { statusWords } from './LiveFrame';
import { LiveList } from './LiveList';
import { useLivePage } from './liveContext';
import { askedOnce } from '@/shared/askedOnce';
import styles from './live.module.css';

/** The 2011 picture of the place: jobs there and people who live there, by kind of work. */
export function CensusPart() {
  const { point } = useLivePage();
  if (!point) return null;
  return (
    <LiveDetails summary="In the 2011 Census: jobs here and people who live here">
      <Pictures point={point} />
    </LiveDetails>
  );
}

type Point = NonNullable<LiveSubject['point']>;

function Pictures({ point }: { readonly point: Point }) {
  const lmi = useLmi();
  const names = useDistrictNames();
  const question = { ...point, districts: names ?? [] };
  const once = askedOnce(names !== undefined);
  const jobs = askedOf(useQuery({ ...lmiQueries.censusJobs(lmi, question), ...once }));
  const residents = askedOf(useQuery({ ...lmiQueries.censusResidents(lmi, question), ...once }));
  return (
    <div className={styles.listRoom}>
      <Picture asked={jobs} caption="Jobs there, 2011" total="jobs" level="minor groups" />
      <Picture
        asked={residents}
        caption="People who live there, by their work, 2011"
        total="people in work"
        level="sub-major groups"
      />
    </div>
  );
}

/** The names the district has and those it went by in 2011; undefined until they are known. */
function useDistrictNames(): readonly string[] | undefined {
  const { district } = useLivePage();
  const former = useQuery(packQueries.formerDistricts());
  if (!district || former.isPending) return undefined;
  const merged = Object.values(former.data ?? {}).filter(({ gss }) => gss === district.gss);
  return [district.name, ...merged.map(({ name }) => name)];
}

interface PictureProps {
  readonly asked: Asked<CensusPicture>;
  readonly caption: string;
  /** What is counted. */
  readonly total: string;
  readonly level: string;
}

function Picture({ asked, caption, total, level }: PictureProps) {
  const page = useLivePage();
  const isPatient = usePatience(asked.kind === 'waiting');
  if (asked.kind !== 'value')
    return (
      <p className={styles.note}>
        {caption}: {statusWords(asked, isPatient)}
      </p>
    );
  const view = censusView(asked.value, page);
  return (
    <div className={styles.figure}>
      <LiveList
        caption={`${caption}: the largest groups`}
        columns={['Kind of work', 'Count and share']}
        rows={view.rows}
      />
      <p className={styles.note}>
        {view.total} {total} in all. The source leaves out its last groups, so its rows do not add
        up: {view.notShown} are in no row.
      </p>
      <p className={styles.source}>
        Source: LMI for All, Census; 2011; around the middle of {page.district?.name}
        {view.place ? ` (${view.place})` : ''}; {level}, SOC 2010
      </p>
    </div>
  );
}

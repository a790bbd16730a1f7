import { useQuery } from '@tanstack/react-query';
import { type CSSProperties, useId, useState } from 'react';
import { askedOf } from '@/domain/asked';
import { useLmi } from '@/services/lmi/lmiContext';
import type { OnetKind } from '@/services/lmi/onet';
import { lmiQueries } from '@/services/lmi/queries';
import { askedOnce } from '@/shared/askedOnce';
import { usePatience } from '@/ui/usePatience';
import { FigureTable } from '@/ui/FigureTable';
import {
  codesToAsk,
  type MappedJob,
  mappedJobs,
  mappingSentence,
  ONET_KINDS,
  onetRows,
  SCALE_WORDS,
  sharingRows,
} from '../model/onetLive';
import type { ListRow } from '../model/lists';
import { LiveDetails } from './LiveDetails';
import { statusWords } from './LiveFrame';
import { useLivePage } from './liveContext';
import { useReport } from './useLivePart';
import styles from './live.module.css';

/** Skills by the service's own mapping to US jobs, and other work with the same ones. */
export function OnetParts() {
  return (
    <>
      <LiveDetails summary="Skills by LMI for All’s own choice of US jobs">
        <Mapping />
      </LiveDetails>
      <LiveDetails summary="Other work with the same US jobs">
        <Sharing />
      </LiveDetails>
    </>
  );
}

/** The longest list has eight rows. */
const ROOM: CSSProperties = { '--rows': 8 };

function Mapping() {
  const lmi = useLmi();
  const { group, onet } = useLivePage();
  const asked = askedOf(
    useQuery({ ...lmiQueries.onetOccupations(lmi, group.code), ...askedOnce(true) }),
  );
  const isPatient = usePatience(asked.kind === 'waiting');
  useReport('us-jobs', asked);
  return (
    <div className={styles.splitRoom} style={ROOM}>
      {asked.kind === 'value' ? (
        <MappedSkills jobs={mappedJobs(asked.value, onet.members)} />
      ) : (
        <p className={styles.note}>US jobs: {statusWords(asked, isPatient)}</p>
      )}
    </div>
  );
}

const KINDS = Object.keys(ONET_KINDS).filter((kind): kind is OnetKind => kind in ONET_KINDS);

function MappedSkills({ jobs }: { readonly jobs: readonly MappedJob[] }) {
  const { onet } = useLivePage();
  const id = useId();
  const [code, setCode] = useState(jobs[0]?.code);
  const [kind, setKind] = useState<OnetKind>('skills');
  const job = jobs.find((one) => one.code === code) ?? jobs[0];
  if (!job) return null;
  return (
    <>
      <p className={styles.note}>{mappingSentence(jobs, onet.members)}</p>
      <p className={styles.choices}>
        <label htmlFor={id}>US job</label>
        <select id={id} value={job.code} onChange={({ target }) => setCode(target.value)}>
          {jobs.map((one) => (
            <option key={one.code} value={one.code}>
              {one.title}
            </option>
          ))}
        </select>
      </p>
      <fieldset className={styles.switch}>
        <legend>Show</legend>
        {KINDS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-kind`}
              checked={one === kind}
              onChange={() => setKind(one)}
            />
            {ONET_KINDS[one]}
          </label>
        ))}
      </fieldset>
      <Scores job={job} kind={kind} />
    </>
  );
}

interface ScoresProps {
  readonly job: MappedJob;
  readonly kind: OnetKind;
}

function Scores({ job, kind }: ScoresProps) {
  const lmi = useLmi();
  const { onet } = useLivePage();
  const asked = askedOf(
    useQuery({ ...lmiQueries.onetScales(lmi, kind, job.code), ...askedOnce(true) }),
  );
  const isPatient = usePatience(asked.kind === 'waiting');
  useReport('us-jobs', asked);
  const what = `${ONET_KINDS[kind]} of ${job.title}, United States`;
  if (asked.kind !== 'value')
    return (
      <p className={styles.note}>
        {what}: {statusWords(asked, isPatient)}
      </p>
    );
  const rows = onetRows(asked.value, kind, onet);
  if (rows.length === 0) return <p className={styles.note}>{what}: not on this scale.</p>;
  return (
    <div className={styles.figure}>
      <FigureTable
        caption={`${what}. ${SCALE_WORDS[kind]}`}
        columns={[ONET_KINDS[kind], 'LMI for All', 'The mix above']}
        rows={rows.map(({ id, name, theirs, ours }) => ({
          id,
          heading: name,
          cells: [{ words: theirs }, { words: ours }],
        }))}
      />
      <p className={styles.source}>
        Source: LMI for All, O*NET; it does not say which edition; United States;{' '}
        {job.title === job.code ? '' : `“${job.title}”, `}
        {job.code}. The mix above: O*NET, as said there.
      </p>
    </div>
  );
}

function Sharing() {
  const lmi = useLmi();
  const page = useLivePage();
  const codes = codesToAsk(page.onet.members);
  const asked = askedOf(useQuery({ ...lmiQueries.socOfOnet(lmi, codes), ...askedOnce(true) }));
  const isPatient = usePatience(asked.kind === 'waiting');
  return (
    <div className={styles.figureRoom}>
      {asked.kind === 'value' ? (
        <SharingList rows={sharingRows(asked.value, page)} />
      ) : (
        <p className={styles.note}>Other work: {statusWords(asked, isPatient)}</p>
      )}
    </div>
  );
}

function SharingList({ rows }: { readonly rows: readonly ListRow[] }) {
  const { renderOccupationLink } = useLivePage();
  if (rows.length === 0)
    return <p className={styles.note}>LMI for All names no other group for these US jobs.</p>;
  return (
    <>
      <p>Other groups that the same US jobs stand in for, and which:</p>
      <ul className={styles.plainList}>
        {rows.map(({ id, name, soc, text }) => (
          <li key={id}>
            {soc ? renderOccupationLink(soc, name) : name}: {text}
          </li>
        ))}
      </ul>
      <p className={styles.source}>
        Source: LMI for All, O*NET codes for SOC 2010 unit groups; it does not say which edition.
        The US jobs are those of the mix above.
      </p>
    </>
  );
}

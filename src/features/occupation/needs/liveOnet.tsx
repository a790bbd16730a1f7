import { useState } from 'react';
import { LivePart } from '@/live/LivePart';
import { OnRequest } from '@/live/OnRequest';
import { useLmi } from '@/services/lmi/lmiContext';
import type { OnetKind } from '@/services/lmi/onet';
import { lmiQueries } from '@/services/lmi/queries';
import { Choice } from '@/ui/Choice';
import { FigureTable } from '@/ui/FigureTable';
import { JobLink } from '@/ui/links';
import type { LiveSubject } from '../live/subject';
import {
  codesToAsk,
  KIND_OPTIONS,
  type MappedJob,
  mappedJobs,
  mappingSentence,
  ONET_KINDS,
  onetRows,
  SCALE_WORDS,
  sharingRows,
} from './liveOnetView';
import styles from '../live/live.module.css';

interface OnetProps {
  readonly subject: LiveSubject;
  readonly area: string | undefined;
}

/** Skills by the service's own mapping to US jobs, and other work with the same ones. */
export function OnetLive(props: OnetProps) {
  return (
    <>
      <OnRequest service="lmi" summary="Skills by LMI for All’s own choice of US jobs">
        <Mapping {...props} />
      </OnRequest>
      <OnRequest service="lmi" summary="Other work with the same US jobs">
        <Sharing {...props} />
      </OnRequest>
    </>
  );
}

function Mapping({ subject }: OnetProps) {
  const lmi = useLmi();
  return (
    <LivePart
      service="lmi"
      name="Skills by LMI for All’s own choice of US jobs"
      query={lmiQueries.onetOccupations(lmi, subject.group.code)}
      lines={16}
      view={(codes) => {
        const [first, ...others] = mappedJobs(codes, subject.onet.members);
        return first && [first, ...others];
      }}
      render={(jobs) => <MappedSkills jobs={jobs} subject={subject} />}
    />
  );
}

interface MappedSkillsProps {
  readonly jobs: readonly MappedJob[];
  readonly subject: LiveSubject;
}

function MappedSkills({ jobs, subject }: MappedSkillsProps) {
  const [code, setCode] = useState(jobs[0]?.code ?? '');
  const [kind, setKind] = useState<OnetKind>('skills');
  const job = jobs.find((one) => one.code === code) ?? jobs[0];
  if (!job) return null;
  return (
    <div className={styles.figures}>
      <p className="dense">{mappingSentence(jobs, subject.onet.members)}</p>
      <div className={styles.choices}>
        <Choice
          label="US job"
          options={jobs.map((one) => ({ value: one.code, label: one.title }))}
          value={job.code}
          onChange={setCode}
        />
        <Choice label="Show" options={KIND_OPTIONS} value={kind} onChange={setKind} />
      </div>
      <Scores job={job} kind={kind} subject={subject} />
    </div>
  );
}

interface ScoresProps {
  readonly job: MappedJob;
  readonly kind: OnetKind;
  readonly subject: LiveSubject;
}

function Scores({ job, kind, subject }: ScoresProps) {
  const lmi = useLmi();
  const what = `${ONET_KINDS[kind]} of ${job.title}, United States`;
  const named = job.title === job.code ? '' : `“${job.title}”, `;
  return (
    <LivePart
      service="lmi"
      name={what}
      query={lmiQueries.onetScales(lmi, kind, job.code)}
      lines={12}
      view={(scales) => {
        const rows = onetRows(scales, kind, subject.onet);
        return rows.length === 0 ? undefined : rows;
      }}
      render={(rows) => (
        <>
          <FigureTable
            caption={`${what}. ${SCALE_WORDS[kind]}`}
            columns={[ONET_KINDS[kind], 'LMI for All', 'The mix above']}
            rows={rows.map(({ id, name, theirs, ours }) => ({
              id,
              heading: name,
              cells: [{ words: theirs }, { words: ours }],
            }))}
          />
          <p className="caption">
            {`Source: LMI for All, O*NET; it does not say which edition; United States; ${named}${job.code}. The mix above: O*NET, as said there.`}
          </p>
        </>
      )}
    />
  );
}

const SHARING_SOURCE =
  'Source: LMI for All, O*NET codes for SOC 2010 unit groups; it does not say which edition. The US jobs are those of the mix above.';

function Sharing({ subject, area }: OnetProps) {
  const lmi = useLmi();
  return (
    <LivePart
      service="lmi"
      name="Other work with the same US jobs"
      query={lmiQueries.socOfOnet(lmi, codesToAsk(subject.onet.members))}
      lines={6}
      view={(mapped) => sharingRows(mapped, subject)}
      render={(rows) =>
        rows.length === 0 ? (
          <p className="dense">LMI for All names no other group for these US jobs.</p>
        ) : (
          <>
            <p>Other groups that the same US jobs stand in for, and which:</p>
            <ul className={styles.plainList}>
              {rows.map(({ id, name, soc, text }) => (
                <li key={id}>
                  {soc ? (
                    <JobLink soc={soc} area={area}>
                      {name}
                    </JobLink>
                  ) : (
                    <span>{name}</span>
                  )}
                  <span>{`: ${text}`}</span>
                </li>
              ))}
            </ul>
            <p className="caption">{SHARING_SOURCE}</p>
          </>
        )
      }
    />
  );
}

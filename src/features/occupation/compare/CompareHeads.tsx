import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { AreaLink, JobLink } from '@/ui/links';
import { SideHeads, type SideThing } from '@/ui/SideBySide';
import { useSaidChange } from '@/ui/useSaidChange';
import type { CompareColumns, ProblemColumn } from './useCompareColumns';
import type { Columns } from './view';

interface CompareHeadsProps {
  readonly read: CompareColumns;
  readonly columns: Columns;
  /** The places asked for. */
  readonly areas: readonly string[];
  readonly adder: ReactNode;
  /** Removes what stands at this place of the address. */
  readonly onRemove: (place: number) => void;
  readonly around: (columns: readonly number[], content: ReactNode) => ReactNode;
}

/** What is compared: each with its page, its official group, and a way to take it off. */
export function CompareHeads(props: CompareHeadsProps) {
  const { read, columns, areas, onRemove } = props;
  const { titles, by } = columns;
  const known = columns.jobs.map((_, at) => ({
    place: read.places[at] ?? at,
    thing: thingOf(props, at),
  }));
  const unknown = read.problems.map((problem) => ({
    place: problem.place,
    thing: {
      id: `${problem.soc} ${problem.place}`,
      name: problem.soc,
      link: problem.soc,
      problem: <Problem of={problem} />,
      onRemove: () => onRemove(problem.place),
    },
  }));
  const isReading = read.problems.some(({ problem }) => problem === 'reading');
  useSaidChange(
    isReading ? undefined : [...titles, ...read.problems.map(({ soc }) => soc)],
    by === 'job' && areas.length < 2 ? ['job', 'jobs'] : ['place', 'places'],
  );
  return (
    <SideHeads
      label={by === 'job' ? 'Jobs' : 'Places'}
      adder={props.adder}
      things={[...known, ...unknown]
        .toSorted((a, b) => a.place - b.place)
        .map(({ thing }) => thing)}
    />
  );
}

function thingOf({ read, columns, onRemove, around }: CompareHeadsProps, at: number): SideThing {
  const job = columns.jobs[at];
  const name = columns.titles[at] ?? '';
  const area = job?.district?.area;
  const group = job?.profile.group;
  const place = read.places[at] ?? at;
  const isByJob = columns.by === 'job';
  const link = isByJob ? (
    <JobLink soc={group?.code ?? ''} title={job?.title?.text} area={area?.gss} near={read.town}>
      {name}
    </JobLink>
  ) : (
    <AreaLink gss={area?.gss ?? ''}>{name}</AreaLink>
  );
  const official = isByJob ? group?.title : job?.district?.region?.name;
  return {
    id: isByJob ? `${group?.code} ${job?.title?.text ?? ''}` : (area?.gss ?? ''),
    name,
    link: around([at], link),
    ...(official === undefined || official === name ? {} : { caption: official }),
    onRemove: () => onRemove(place),
  };
}

/** Why there is nothing to show of a job, and what can be done. */
function Problem({ of: { soc, problem, tryAgain } }: { readonly of: ProblemColumn }) {
  if (problem === 'reading') return <p>Reading this job…</p>;
  if (problem === 'unknown')
    return (
      <p>{`There is no job with the code ${soc} in SOC 2010. Remove it, or add another job.`}</p>
    );
  return (
    <>
      <p>The figures of this job could not be read. The other jobs are not touched.</p>
      <Button size="compact-sm" onClick={tryAgain}>
        Try again
      </Button>
    </>
  );
}

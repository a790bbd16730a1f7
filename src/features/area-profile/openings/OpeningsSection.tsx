import { midSentence } from '@/ui/midSentence';
import { LEAVERS_NOTE, openingsNote } from '@/domain/openings';
import { today } from '@/domain/period';
import { FigureTable } from '@/ui/FigureTable';
import { SourceNote } from '@/ui/SourceNote';
import type { ProjectionRow, OpeningsView } from './view';
import { NOT_IN_TABLE } from '../input/profileInput';
import { Sentences } from '@/ui/Sentences';
import { More } from '../page/More';

const FIRST_GROUPS = 8;

/** Projected jobs and openings of the nearest area that has them. */
export function OpeningsSection({ view }: { readonly view: OpeningsView }) {
  const { area, isWider, hasSameDistricts, rows, allJobs, source } = view;
  const why = hasSameDistricts
    ? 'which has the same districts'
    : 'the nearest area with projections';
  return (
    <>
      <Sentences
        of={[
          isWider ? `For ${area.name}, ${why}.` : undefined,
          'Projected jobs at the place of work, not people who live there. A model, not a promise.',
          allJobs,
        ]}
      />
      <ProjectionTable
        caption={`Groups with the most jobs that come free, ${area.name}`}
        rows={rows.slice(0, FIRST_GROUPS)}
      />
      <More summary={`All ${rows.length} groups`}>
        <ProjectionTable caption={`Projected jobs and openings, ${area.name}`} rows={rows} />
      </More>
      <p className="caption">
        {`Jobs come free as people leave the work. ${LEAVERS_NOTE} ${openingsNote(today())}`}
      </p>
      <SourceNote of={{ ...source, occupation: undefined, period: '2020-2035' }} />
    </>
  );
}

interface ProjectionTableProps {
  readonly caption: string;
  readonly rows: readonly ProjectionRow[];
}

function ProjectionTable({ caption, rows }: ProjectionTableProps) {
  return (
    <FigureTable
      caption={caption}
      columns={['Group', 'Jobs that come free a year', 'Jobs 2025', 'Jobs 2035', 'Which way']}
      rows={rows.map(({ group, from, to, direction, openings }) => ({
        id: group.code,
        heading: group.title,
        cells: [openings ?? NOT_IN_TABLE, from, to, { words: direction ?? '' }],
      }))}
      pinAs={(group, what) => `${midSentence(what)}, ${group}`}
    />
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { workSettingsQuery } from '@/services/pack/workSettingsQueries';
import { DataTable } from '@/ui/DataTable';
import { NamedSource } from '../page/NamedSource';
import { workLines } from './workSettings';

const COLUMNS = [
  { id: 'setting', title: 'The work' },
  { id: 'answer', title: 'Answer' },
  { id: 'reason', title: 'Why' },
];

/** What the work is like by our own reading: asked for when the section is opened. */
export function WorkSettingsPart({ soc }: { readonly soc: string }) {
  const { data } = useSuspenseQuery(workSettingsQuery());
  const reading = data.get(soc);
  if (!reading) return null;
  return (
    <div>
      <h3>What the work is like</h3>
      <DataTable
        caption="Our own reading of the jobs in this group"
        columns={COLUMNS}
        rows={workLines(reading).map(({ id, heading, answer, reason, isKnown }) => ({
          id,
          heading,
          cells: [{ text: answer, isMissing: !isKnown }, { text: reason }],
        }))}
      />
      <NamedSource
        ids={['work-settings']}
        note="“Varies” means that jobs or days differ. Ask the employer before you rely on it."
      />
    </div>
  );
}

import { type LimitFacts, limitVerdicts } from '@/domain/verdict';
import { DataTable } from '@/ui/DataTable';
import { VerdictWords } from '@/ui/VerdictWords';
import { limitWords } from './LimitsStrip';
import { useRecordPart } from './useSession';

interface LimitsTableProps {
  /** The jobs of the page, with what is known of each. */
  readonly jobs: readonly { readonly name: string; readonly facts: LimitFacts }[];
}

/** What several jobs have to fit in with and which of them do; nothing where nothing was said. */
export function LimitsTable({ jobs }: LimitsTableProps) {
  const limits = useRecordPart((record) => record.limits);
  const rows = jobs.map(({ name, facts }) => ({
    name,
    verdicts: limits ? limitVerdicts(limits, facts) : [],
  }));
  const asked = rows[0]?.verdicts ?? [];
  if (limits === undefined || asked.length === 0) return null;
  const words = limitWords(limits);
  return (
    <DataTable
      caption="Client’s limits"
      columns={[
        { id: 'job', title: 'Job' },
        ...asked.map(({ limit }) => ({ id: limit, title: words[limit] })),
      ]}
      rows={rows.map(({ name, verdicts }) => ({
        id: name,
        heading: name,
        cells: verdicts.map(({ kind, reason }) => ({
          text: <VerdictWords kind={kind} reason={reason} />,
        })),
      }))}
    />
  );
}

import { midSentence } from '@/ui/midSentence';
import { reasonInWords } from '@/domain/missingWords';
import { formatWholePercent } from '@/domain/format';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import { FigureTable } from '@/ui/FigureTable';
import { SourceLine } from '@/ui/SourceLine';
import type { PartClimb } from '../input/widerGroup';

interface PartsTableProps {
  readonly what: string;
  readonly parts: readonly PartClimb[];
}

/** For work spread over several wider groups the figure of each: never added up or averaged. */
export function PartsTable({ what, parts }: PartsTableProps) {
  const [source] = parts.flatMap(({ climb }) =>
    climb.kind === 'found' ? [climb.lead.observation] : [],
  );
  if (!source) return null;
  return (
    <div>
      <FigureTable
        caption={`${what}, in each wider group`}
        columns={['Wider group', 'Share of this job’s people', 'Area', 'Figure']}
        rows={parts.map(({ group, share, climb }) => ({
          id: group.code,
          heading: startOfSentence(plainNameOf(group)),
          cells:
            climb.kind === 'found'
              ? [
                  formatWholePercent(share * 100),
                  climb.lead.observation.area.name,
                  climb.lead.observation,
                ]
              : [formatWholePercent(share * 100), '', reasonInWords(climb.reason)],
        }))}
        pinAs={(group) => `${midSentence(what)}, ${midSentence(group)}`}
      />
      <SourceLine of={source} />
    </div>
  );
}

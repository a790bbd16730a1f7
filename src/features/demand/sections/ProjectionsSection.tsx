import { changeInWords, type EmploymentOutlook } from '@/domain/employmentOutlook';
import { directionWords } from '@/domain/projectionDirection';
import { FigureTable } from '@/ui/FigureTable';
import type { PlaceOfDemand } from '@/services/pack/demand';
import { allOf, type KindRow, outlookOf } from '../model/kinds';

interface ProjectionsSectionProps {
  readonly rows: readonly KindRow[];
  /** England first, then the local skills areas: side by side, never summed. */
  readonly places: readonly PlaceOfDemand[];
}

const wordsOf = (outlook: EmploymentOutlook | undefined): string =>
  outlook?.direction && outlook.changePercent.kind === 'value'
    ? `${directionWords(outlook.direction)}, ${changeInWords(outlook.changePercent.value)}`
    : 'no figure';

/** Where each kind of work is going by 2035, in England and in each local skills area. */
export function ProjectionsSection({ rows, places }: ProjectionsSectionProps) {
  return (
    <>
      <p>Projections are made for England and its local skills areas. They are not added up.</p>
      <FigureTable
        caption="Projected jobs, 2025 to 2035"
        columns={['Kind of work', ...places.map(({ area }) => area.name)]}
        rows={[
          {
            id: 'all',
            heading: 'All jobs',
            cells: places.map((place) => {
              const change = allOf(place)?.changePercent;
              return {
                words: change?.kind === 'value' ? changeInWords(change.value) : 'no figure',
              };
            }),
          },
          ...rows.map(({ group, name }) => ({
            id: group.code,
            heading: name,
            cells: places.map((place) => ({ words: wordsOf(outlookOf(place, group.code)) })),
          })),
        ]}
      />
      <p className="caption">
        Modelled by DfE and NFER, Skills Imperative 2035; no margin. Within 5% in England, or 10% in
        a local skills area, little change is likely.
      </p>
    </>
  );
}

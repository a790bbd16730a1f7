import { LEAVERS_NOTE, openingsNote } from '@/domain/openings';
import { today } from '@/domain/period';
import type { ClassMethod } from '../mapRequest';
import type { MapRow, MapView } from './mapView';

const hasFigure = ({ observation }: MapRow) => observation.figure.kind === 'value';

/** How many districts show the figure of the local skills area around them. */
export function widerCount({ rows }: MapView): number {
  return rows.filter((row) => row.widerArea !== undefined && hasFigure(row)).length;
}

/** How many figures are a district's own; undefined where all are. */
export function widerWords(view: MapView): string | undefined {
  const wider = widerCount(view);
  if (wider === 0) return undefined;
  const own = view.rows.filter(hasFigure).length - wider;
  if (own === 0) return 'Every figure is that of the local skills area around the district.';
  return `The figure is the district’s own in ${own}. In ${wider} it is that of the local skills area around it.`;
}

const OPENINGS = 'projected-openings-rate';

/** What has to stand beside the figures of a map, below its key; empty for most. */
export function keyNotes(
  view: MapView,
  method: ClassMethod,
  day: string = today(),
): readonly string[] {
  const notes = [
    isManyJudged(view, method) ? MANY_JUDGED : undefined,
    view.indicator.id === OPENINGS
      ? `Jobs that come free as people leave the work. ${LEAVERS_NOTE} ${openingsNote(day)}`
      : undefined,
    isSurveyByAmount(view, method)
      ? 'The figures are estimates. Two districts in different classes may not differ.'
      : undefined,
  ];
  return notes.filter((note) => note !== undefined);
}

/** True where classes by amount part districts that a survey or a model cannot tell apart. */
function isSurveyByAmount({ indicator }: MapView, method: ClassMethod): boolean {
  return indicator.kind !== 'complete-count' && method !== 'against-reference';
}

/** Of 361 districts judged at 95%, 18 would be higher or lower by chance alone (rule 3). */
const MANY_JUDGED =
  'Many districts are judged at once. So higher and lower are said only where we are 99.8% sure.';

/** True where verdicts rest on samples: a count has no chance in it, a projection no margin. */
function isManyJudged({ indicator }: MapView, method: ClassMethod): boolean {
  const isSample = indicator.kind !== 'complete-count' && indicator.kind !== 'projection';
  return isSample && method === 'against-reference';
}

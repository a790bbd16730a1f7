import { seriesNotes } from '../model/mapSeries';
import classes from './map.module.css';

/** The slider is described by these words. */
export const SERIES_NOTES_ID = 'map-series-notes';

interface SeriesNotesProps {
  readonly mapId: string;
  /** How many marks there are on the line. */
  readonly breaks: number;
}

/** What to know before one period is set beside another: at the slider, opened by who wants it. */
export function SeriesNotes({ mapId, breaks }: SeriesNotesProps) {
  const notes = seriesNotes(mapId);
  if (notes.length === 0) return null;
  return (
    <details className={classes.seriesNotes}>
      <summary>
        {breaks > 0
          ? 'Marks on the line: do not set what is before one beside what is after. Why?'
          : 'About these periods'}
      </summary>
      <p id={SERIES_NOTES_ID}>{notes.join(' ')}</p>
    </details>
  );
}

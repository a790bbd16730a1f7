import type { ClassMethod } from '../mapRequest';
import { seriesNotes } from '../model/mapSeries';
import type { MapView } from '../model/mapView';
import { periodClassWords } from '../model/mapWords';
import classes from './map.module.css';

/** The slider is described by these words. */
export const SERIES_NOTES_ID = 'map-series-notes';

interface SeriesNotesProps {
  readonly view: MapView;
  readonly method: ClassMethod;
}

/** What to know before one period is set beside another: the breaks, and what colours mean. */
export function SeriesNotes({ view, method }: SeriesNotesProps) {
  return (
    <p id={SERIES_NOTES_ID} className={classes.source}>
      {[periodClassWords(view, method), ...seriesNotes(view.id)].join(' ')}
    </p>
  );
}

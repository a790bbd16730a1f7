import type { ReactNode } from 'react';
import type { Classification } from '../model/classify';
import { isLive } from '../model/liveMaps';
import type { MapView } from '../model/mapView';
import { lineBelowTitle, mapSummary, mapTitle } from '../model/mapWords';
import classes from './map.module.css';

interface MapIntroProps {
  readonly view: MapView;
  readonly classification: Classification;
  readonly onList: () => void;
  /** Below the words. */
  readonly children?: ReactNode;
}

/** What is mapped, in words, and the way past the map. */
export function MapIntro({ view, classification, onList, children }: MapIntroProps) {
  return (
    <div className={classes.intro}>
      <h2>{mapTitle(view)}</h2>
      <p className={isLive(view.id) ? classes.liveSummary : undefined}>
        {lineBelowTitle(view)}. {mapSummary(view, classification)}
      </p>
      <p>
        <a
          href="#map-table"
          onClick={(event) => {
            // Without the fragment: the address is the map's own.
            event.preventDefault();
            onList();
          }}
        >
          List first: go to the table
        </a>
      </p>
      {children}
    </div>
  );
}

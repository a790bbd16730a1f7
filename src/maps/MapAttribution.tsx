import { type BaseLayer, COPYRIGHT_PAGE } from './baseLayer';
import classes from './maps.module.css';

interface MapAttributionProps {
  readonly boundaries: string;
  /** The base map on screen, if any. */
  readonly baseLayer: BaseLayer | null;
}

/** Who the shapes and the background come from: on screen always, and in print. */
export function MapAttribution({ boundaries, baseLayer }: MapAttributionProps) {
  return (
    <p className={classes.attribution}>
      {boundaries}.
      {baseLayer && (
        <>
          {' Background: '}
          <a href={COPYRIGHT_PAGE[baseLayer.kind]} rel="noreferrer" target="_blank">
            {baseLayer.attribution}
          </a>
          .
        </>
      )}
    </p>
  );
}

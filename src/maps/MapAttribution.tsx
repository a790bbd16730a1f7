import { BASE_LAYERS, type BaseLayer } from './baseLayer';
import classes from './maps.module.css';

interface MapAttributionProps {
  readonly boundaries: string;
  /** The base map on screen, if any. */
  readonly baseLayer: BaseLayer | null;
}

/** Who the shapes and the background come from: on screen always, and in print. */
export function MapAttribution({ boundaries, baseLayer }: MapAttributionProps) {
  const limits = baseLayer && BASE_LAYERS[baseLayer.kind].limits;
  return (
    <p className={classes.attribution}>
      {boundaries}.
      {baseLayer && (
        <>
          {' Background: '}
          <a href={BASE_LAYERS[baseLayer.kind].copyrightPage} rel="noreferrer" target="_blank">
            {baseLayer.attribution}
          </a>
          .{limits && ` ${limits}.`}
        </>
      )}
    </p>
  );
}

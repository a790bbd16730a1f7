import { MapAttribution } from './MapAttribution';
import classes from './maps.module.css';

/** Where a map will be, with whom its shapes are from, until it is drawn. */
export function MapRoom({ boundaries }: { readonly boundaries: string }) {
  return (
    <div className={classes.stage}>
      <div className={classes.frame} />
      <MapAttribution boundaries={boundaries} baseLayer={null} />
    </div>
  );
}

import { type DistrictFill, fillLook } from './districtFill';
import classes from './maps.module.css';

/** The square of the key for one fill. Says nothing by itself: the words stand beside it. */
export function FillSwatch({ fill }: { readonly fill: DistrictFill }) {
  return (
    <svg className={classes.swatch} aria-hidden="true" focusable="false" viewBox="0 0 24 16">
      <rect
        x="0.5"
        y="0.5"
        width="23"
        height="15"
        fill={fillLook(fill).fill}
        stroke="var(--map-pale-outline)"
      />
    </svg>
  );
}

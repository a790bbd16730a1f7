import { type KeyMark, markLook } from './districtFill';
import classes from './maps.module.css';

/** The square of the key for a fill or a border. Says nothing by itself: the words stand beside it. */
export function FillSwatch({ fill: mark }: { readonly fill: KeyMark }) {
  const { fill, stroke, dash } = markLook(mark);
  return (
    <svg className={classes.swatch} aria-hidden="true" focusable="false" viewBox="0 0 24 16">
      <rect
        x="0.5"
        y="0.5"
        width="23"
        height="15"
        fill={fill}
        stroke={stroke}
        strokeDasharray={dash}
      />
    </svg>
  );
}

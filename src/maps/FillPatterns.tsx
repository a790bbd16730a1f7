import { MISSING_PATTERN_ID, UNJUDGED_PATTERN_ID } from './districtFill';
import classes from './maps.module.css';

/** The patterns that fills refer to by id. Drawn once a page, before the map and its key. */
export function FillPatterns() {
  return (
    <svg className={classes.patterns} aria-hidden="true" focusable="false" width="0" height="0">
      <defs>
        <pattern id={UNJUDGED_PATTERN_ID} width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" fill="var(--map-empty)" />
          <circle cx="3.5" cy="3.5" r="1.6" fill="none" stroke="var(--map-hatch)" />
        </pattern>
        <pattern
          id={MISSING_PATTERN_ID}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" fill="var(--map-empty)" />
          <line x1="0" y1="0" x2="0" y2="5" stroke="var(--map-hatch)" strokeWidth="2" />
        </pattern>
      </defs>
    </svg>
  );
}

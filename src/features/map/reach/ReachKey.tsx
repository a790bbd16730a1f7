import { FillSwatch } from '@/maps/FillSwatch';
import { STOP_DOTS, type StopMark } from '@/maps/RingLayer';
import { SHARE_CLASSES } from '@/maps/shareFill';
import classes from '../ui/map.module.css';
import type { ReachMapView } from './view';

const MARKS: readonly (readonly [StopMark, string])[] = [
  ['station', 'station, tram or metro stop'],
  ['ferry', 'ferry'],
  ['jobcentre', 'jobcentre, 2019'],
];

interface ReachKeyProps {
  readonly view: ReachMapView;
  /** Stations and the like are on the map. */
  readonly hasMarks: boolean;
  readonly rings: string;
}

/** What the fills, the rings and the marks mean. */
export function ReachKey({ view: { shares, home }, hasMarks, rings }: ReachKeyProps) {
  const heading = shares.size > 0 ? `Where people from ${home} worked, 2011` : 'Key';
  return (
    <div className={classes.key}>
      <h2 key={heading}>{heading}</h2>
      <ul aria-label="Key">
        {(shares.size > 0 ? SHARE_CLASSES : []).map(({ fill, label }) => (
          <li key={fill} className={classes.keyLine}>
            <FillSwatch fill={fill} />
            <span>{label}</span>
          </li>
        ))}
        <li>{rings}</li>
        {(hasMarks ? MARKS : []).map(([mark, label]) => (
          <li key={mark} className={classes.keyLine}>
            <Dot mark={mark} />
            <span>{label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Dot({ mark }: { readonly mark: StopMark }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {STOP_DOTS[mark].map(({ radius, fill, stroke, weight }) => (
        <circle
          key={radius}
          cx="8"
          cy="8"
          r={radius}
          fill={fill}
          stroke={stroke}
          strokeWidth={weight}
        />
      ))}
    </svg>
  );
}

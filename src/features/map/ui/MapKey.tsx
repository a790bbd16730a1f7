import type { KeyMark } from '@/maps/districtFill';
import { FillSwatch } from '@/maps/FillSwatch';
import type { Classification } from '../model/classification';
import type { MapView } from '../model/mapView';
import { districts, referenceWords } from '../model/mapWords';
import { missingLabel, widerLabel } from '../model/pictureWords';
import classes from './map.module.css';

interface MapKeyProps {
  readonly view: MapView;
  readonly classification: Classification;
}

/** What the fills mean and how many districts have each; hatched ones are named with their reason. */
export function MapKey({ view, classification }: MapKeyProps) {
  const { missing } = classification;
  const reference = referenceWords(view);
  const wider = widerLabel(view);
  return (
    <div className={classes.key}>
      <h2>{reference ?? 'Key'}</h2>
      <ul aria-label="Key">
        {classification.classes.map(({ fill, label, count }) => (
          <KeyLine key={fill} fill={fill} label={label} count={count} />
        ))}
        {missing.count > 0 && (
          <KeyLine fill="missing" label={missingLabel(classification)} count={missing.count} />
        )}
        {wider !== undefined && <KeyLine fill="skills-area" label={wider} />}
      </ul>
    </div>
  );
}

interface KeyLineProps {
  readonly fill: KeyMark;
  readonly label: string;
  readonly count?: number;
}

function KeyLine({ fill, label, count }: KeyLineProps) {
  return (
    <li className={classes.keyLine}>
      <FillSwatch fill={fill} />
      <span key={label}>{count === undefined ? label : `${label} (${districts(count)})`}</span>
    </li>
  );
}

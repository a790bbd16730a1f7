import type { KeyMark } from '@/maps/districtFill';
import { FillSwatch } from '@/maps/FillSwatch';
import { CLASS_METHODS, type ClassMethod } from '../mapRequest';
import type { Classification } from '../model/classify';
import type { MapView } from '../model/mapView';
import { keyNotes } from '../model/mapNotes';
import { districts, methodLabel, referenceWords } from '../model/mapWords';
import { missingLabel, widerLabel } from '../model/pictureWords';
import { Choice } from './Choice';
import classes from './map.module.css';

interface MapKeyProps {
  readonly view: MapView;
  readonly classification: Classification;
  readonly methods: readonly ClassMethod[];
  readonly method: ClassMethod;
  readonly onMethod: (method: ClassMethod) => void;
  readonly onMethodAhead: (method: ClassMethod) => void;
}

/** What the fills mean and how many districts have each; hatched ones are named with their reason. */
export function MapKey(props: MapKeyProps) {
  const { view, classification, methods, method, onMethod, onMethodAhead } = props;
  const { missing } = classification;
  const reference = referenceWords(view);
  const wider = widerLabel(view);
  return (
    <div className={classes.key}>
      <h3 id="map-key">Key</h3>
      <ul aria-labelledby="map-key">
        {classification.classes.map(({ fill, label, count }) => (
          <KeyLine key={fill} fill={fill} label={label} count={count} />
        ))}
        {missing.count > 0 && (
          <KeyLine fill="missing" label={missingLabel(classification)} count={missing.count} />
        )}
        {wider !== undefined && <KeyLine fill="skills-area" label={wider} />}
      </ul>
      {reference !== undefined && <p>{reference}</p>}
      {keyNotes(view, method).map((note) => (
        <p key={note} className={classes.source}>
          {note}
        </p>
      ))}
      <Choice
        label="Put districts in classes by"
        value={method}
        onAhead={(value) => whenMethod(value, onMethodAhead)}
        onChange={(value) => whenMethod(value, onMethod)}
      >
        {methods.map((one) => (
          <option key={one} value={one}>
            {methodLabel(view, one)}
          </option>
        ))}
      </Choice>
    </div>
  );
}

function whenMethod(value: string, then: (method: ClassMethod) => void): void {
  const chosen = CLASS_METHODS.find((one) => one === value);
  if (chosen) then(chosen);
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
      <span>
        {label}
        {count !== undefined && <span className={classes.count}> ({districts(count)})</span>}
      </span>
    </li>
  );
}

import type { DistrictFill } from '@/maps/districtFill';
import { FillSwatch } from '@/maps/FillSwatch';
import { CLASS_METHODS, type ClassMethod } from '../mapRequest';
import type { Classification } from '../model/classify';
import type { MapView } from '../model/mapView';
import { districts, isSurveyByAmount, methodLabel, referenceWords } from '../model/mapWords';
import { missingLabel } from '../model/pictureWords';
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
  return (
    <div className={classes.key}>
      <h3 id="map-key">Key</h3>
      <ul aria-labelledby="map-key">
        {classification.classes.map(({ fill, label, count }) => (
          <KeyLine key={fill} fill={fill} label={label} count={count} />
        ))}
        {missing.count > 0 && (
          <KeyLine
            fill="missing"
            label={missingLabel(classification, view)}
            count={missing.count}
          />
        )}
      </ul>
      {reference !== undefined && <p>{reference}</p>}
      {isSurveyByAmount(view, method) && (
        <p className={classes.source}>
          The figures are estimates. Two districts in different classes may not differ.
        </p>
      )}
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
  readonly fill: DistrictFill;
  readonly label: string;
  readonly count: number;
}

function KeyLine({ fill, label, count }: KeyLineProps) {
  return (
    <li className={classes.keyLine}>
      <FillSwatch fill={fill} />
      <span>
        {label} <span className={classes.count}>({districts(count)})</span>
      </span>
    </li>
  );
}

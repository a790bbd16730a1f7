import { memo } from 'react';
import type { MapOptionGroup } from '../model/mapOptions';
import { Choice } from './Choice';

interface IndicatorSelectProps {
  readonly options: readonly MapOptionGroup[];
  readonly value: string;
  readonly onChange: (mapId: string) => void;
  /** Called before the choice is put into the address. */
  readonly onAhead: (mapId: string) => void;
}

/** Which figures to map. */
export function IndicatorSelect({ options, ...choice }: IndicatorSelectProps) {
  return (
    <Choice label="Show on the map" {...choice}>
      <Options options={options} />
    </Choice>
  );
}

/** Drawn once: the list of maps does not change while a page is open. */
const Options = memo(function Options({ options }: Pick<IndicatorSelectProps, 'options'>) {
  return options.map(({ group, items }) => (
    <optgroup key={group} label={group}>
      {items.map((item) => (
        <option key={item.value} value={item.value}>
          {item.label}
        </option>
      ))}
    </optgroup>
  ));
});

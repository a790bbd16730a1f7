import { NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Input.css';
import { memo } from 'react';
import type { MapOptionGroup } from '../model/mapOptions';
import classes from './map.module.css';

interface IndicatorSelectProps {
  readonly options: readonly MapOptionGroup[];
  readonly value: string;
  readonly onChange: (mapId: string) => void;
}

/** Which figures to map. The browser's own select: it works with every aid and on every phone. */
export function IndicatorSelect({ options, value, onChange }: IndicatorSelectProps) {
  return (
    <NativeSelect
      className={classes.select}
      label="Show on the map"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <Options options={options} />
    </NativeSelect>
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

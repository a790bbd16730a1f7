import '@mantine/core/styles/SegmentedControl.layer.css';
import { SegmentedControl } from '@mantine/core';
import { announce } from './announcer';
import { usePayUnit } from './payUnit';

const UNITS = [
  { value: 'hour', label: 'Hour' },
  { value: 'week', label: 'Week' },
  { value: 'year', label: 'Year' },
] as const;

/** Pay in hours, weeks or years, for the whole app. */
export function PayUnitControl() {
  const { unit, choose } = usePayUnit();
  return (
    <SegmentedControl
      aria-label="Pay by"
      data={[...UNITS]}
      value={unit}
      onChange={(chosen) => {
        choose(chosen);
        announce(`Pay is shown by the ${chosen}.`);
      }}
      transitionDuration={0}
    />
  );
}

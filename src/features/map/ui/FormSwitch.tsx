import '@mantine/core/styles/SegmentedControl.layer.css';
import { SegmentedControl } from '@mantine/core';
import { useAtOnce } from '@/ui/useAtOnce';
import type { MapRequest } from '../mapRequest';

interface FormSwitchProps {
  readonly form: MapRequest['form'];
  readonly onForm: (form: MapRequest['form']) => void;
}

const FORMS = [
  { value: 'map', label: 'Map' },
  { value: 'table', label: 'Table' },
];

/** The figures as a map, or the same as a table: the way to them without a map. */
export function FormSwitch({ form, onForm }: FormSwitchProps) {
  const [shown, show] = useAtOnce(form, onForm);
  return (
    <SegmentedControl
      aria-label="Show as"
      data={FORMS}
      value={shown ?? 'map'}
      onChange={(next) => show(next === 'table' ? 'table' : undefined)}
      transitionDuration={0}
    />
  );
}

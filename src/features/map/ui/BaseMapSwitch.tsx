import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Input.css';

interface BaseMapSwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** The background comes from another service, which sees what is looked at: it can be switched off. */
export function BaseMapSwitch({ on, onChange }: BaseMapSwitchProps) {
  return (
    <Checkbox
      size="md"
      label="Background map"
      checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}

import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import { useAhead } from './useAtOnce';

interface TickProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A box whose tick the address holds, shown as ticked before the address has it. */
export function Tick({ label, isOn, isDisabled = false, onChange }: TickProps) {
  const [shown, goAhead] = useAhead(isOn);
  return (
    <Checkbox
      label={label}
      checked={shown}
      disabled={isDisabled}
      onChange={(event) => {
        const { checked } = event.currentTarget;
        goAhead(checked);
        onChange(checked);
      }}
    />
  );
}

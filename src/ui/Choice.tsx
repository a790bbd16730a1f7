import { NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useAhead } from './useAtOnce';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few words, by the browser's own list. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, options, value, onChange } = props;
  const [shown, goAhead] = useAhead(value);
  return (
    <NativeSelect
      label={label}
      data={[...options]}
      value={shown}
      onChange={({ currentTarget }) => {
        const chosen = options.find((option) => option.value === currentTarget.value);
        if (!chosen) return;
        goAhead(chosen.value);
        onChange(chosen.value);
      }}
    />
  );
}

import { NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { choices } from '../model/words';
import { PRIVATE_FIELD } from '@/ui/privateField';

interface ChooseProps<Value extends string> {
  readonly label: string;
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few words. */
export function Choose<Value extends string>(props: ChooseProps<Value>) {
  const { label, words, value, onChange } = props;
  const data = choices(words);
  return (
    <NativeSelect
      {...PRIVATE_FIELD}
      label={label}
      data={data}
      value={value}
      onChange={(event) => {
        const chosen = data.find((choice) => choice.value === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    />
  );
}

/** One of a few words, or none. */
export function ChooseOrNone<Value extends string>(
  props: Omit<ChooseProps<Value>, 'value' | 'onChange'> & {
    readonly value: Value | undefined;
    readonly onChange: (value: Value | undefined) => void;
  },
) {
  const { label, words, value, onChange } = props;
  const data = choices(words);
  return (
    <NativeSelect
      {...PRIVATE_FIELD}
      label={label}
      data={[{ value: '', label: 'Not said' }, ...data]}
      value={value ?? ''}
      onChange={(event) =>
        onChange(data.find((choice) => choice.value === event.currentTarget.value)?.value)
      }
    />
  );
}

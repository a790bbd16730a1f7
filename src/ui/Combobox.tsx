import { type ReactNode, useId, useRef } from 'react';
import styles from './Combobox.module.css';
import { type ComboboxOption, ComboboxPopup } from './ComboboxPopup';
import { useOpenList } from './useOpenList';

export interface ComboboxProps {
  /** The visible label and the accessible name. */
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly options: readonly ComboboxOption[];
  readonly onChoose: (id: string) => void;
  /** Said in place of the list, or with it to screen readers: how many rows, loading, none found. */
  readonly status: string;
  /** True where the status is also shown, since there is no list. */
  readonly showsStatus: boolean;
  /** Stands above the list: what its rows have in common, where they are no plain matches. */
  readonly heading?: string | undefined;
  /** Drawn under the list, such as a button; what is in it may shut the list: `useComboboxClose`. */
  readonly footer?: ReactNode;
  /** Several rows fit alike: Enter alone then goes to the first of them, and does not take it. */
  readonly asksWhich?: boolean;
  /** Enter was pressed without a row to choose; `close` shuts the list once there was one. */
  readonly onEnterWithout?: (close: () => void) => void;
  readonly onFocus?: () => void;
  readonly onLeave?: () => void;
  readonly placeholder?: string;
  /** Which it is of the two boxes of the app, in whatever language its label is. */
  readonly box?: 'job' | 'area';
  /** In the header the label is read out only: the boxes stand in one border, and their words say which. */
  readonly size?: 'header' | 'home';
  /** Takes the focus when it first appears: for a page whose one purpose is this box. */
  readonly startsFocused?: boolean;
}

/**
 * A text box with a list of what fits, after the ARIA 1.2 combobox pattern (list autocomplete).
 * Why it is our own: docs/decisions/own-combobox.md.
 */
export function Combobox(props: ComboboxProps) {
  const { label, text, options, size = 'header' } = props;
  const id = useId();
  const box = useOpenList(props);
  const input = useRef<HTMLInputElement>(null);
  const close = () => {
    input.current?.focus();
    box.close();
  };
  const hasPopup = options.length > 0 || props.showsStatus || Boolean(props.footer);
  const isOpen = box.isOpen && hasPopup;
  // A sentence or a button under the box is no list: only rows make it "expanded".
  const hasList = isOpen && options.length > 0;
  const active = isOpen ? options[box.active] : undefined;

  return (
    <div className={styles.box} data-size={size} onFocus={box.onFocus} onBlur={box.onBlur}>
      <label
        className={size === 'header' ? 'visually-hidden' : styles.label}
        htmlFor={`${id}-input`}
      >
        {label}
      </label>
      <input
        id={`${id}-input`}
        ref={input}
        className={styles.input}
        data-box={props.box}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={hasList}
        aria-controls={hasList ? `${id}-list` : undefined}
        aria-activedescendant={active && `${id}-${active.id}`}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        // Only the job box of the first page asks for it: typing is what one comes there for.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={props.startsFocused}
        placeholder={props.placeholder}
        value={text}
        onChange={(event) => box.onTyped(event.currentTarget.value)}
        onClick={box.open}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => box.onKeyDown(event, isOpen)}
      />
      <ComboboxPopup
        id={id}
        label={label}
        isOpen={isOpen}
        options={options}
        heading={props.heading}
        active={active?.id}
        onChoose={box.choose}
        status={props.showsStatus ? props.status : undefined}
        footer={props.footer}
        onClose={close}
      />
      <output className="visually-hidden">{isOpen ? props.status : ''}</output>
    </div>
  );
}

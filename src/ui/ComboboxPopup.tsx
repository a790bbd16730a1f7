import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Combobox.module.css';
import { ComboboxCloseContext } from './comboboxClose';

/** A row of the list. */
export interface ComboboxOption {
  readonly id: string;
  readonly content: ReactNode;
  /** Choosing it leads to another list in the same box. */
  readonly staysOpen?: boolean;
}

interface ComboboxPopupProps {
  readonly id: string;
  readonly label: string;
  readonly isOpen: boolean;
  readonly options: readonly ComboboxOption[];
  readonly heading: string | undefined;
  readonly active: string | undefined;
  readonly onChoose: (id: string) => void;
  /** Shown where there is no list. */
  readonly status: string | undefined;
  readonly footer: ReactNode;
  /** The footer asks for the list to be shut. */
  readonly onClose: () => void;
}

/** What hangs under the box. A press on it leaves the focus, and so the keyboard, in the box. */
export function ComboboxPopup(props: ComboboxPopupProps) {
  const { id, label, isOpen, options, active, status } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(
    function showActiveRow() {
      if (active === undefined) return;
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
    },
    [active],
  );

  return (
    <div
      className={styles.popup}
      hidden={!isOpen}
      role="presentation"
      onMouseDown={(event) => event.preventDefault()}
    >
      {isOpen && props.heading !== undefined && <p className={styles.status}>{props.heading}</p>}
      {isOpen && options.length > 0 && (
        // A native select or datalist cannot hold rows of two lines, nor be styled alike everywhere.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        <div id={`${id}-list`} ref={list} role="listbox" aria-label={label} className={styles.list}>
          {options.map((option) => (
            // Keys are handled in the box, where the focus stays.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={option.id}
              id={`${id}-${option.id}`}
              // An option of the list above, for the same reason.
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
              role="option"
              aria-selected={option.id === active}
              className={styles.option}
              onClick={() => props.onChoose(option.id)}
            >
              {option.content}
            </div>
          ))}
        </div>
      )}
      {status !== undefined && <p className={styles.status}>{status}</p>}
      {Boolean(props.footer) && (
        <div className={styles.footer}>
          <ComboboxCloseContext value={props.onClose}>{props.footer}</ComboboxCloseContext>
        </div>
      )}
    </div>
  );
}

import { type ReactNode, useId } from 'react';
import classes from './map.module.css';
import { useAtOnce } from '@/ui/useAtOnce';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** Called at once, for what can be shown without drawing the page anew. */
  readonly onAhead: (value: string) => void;
  /** Called after the next paint. */
  readonly onChange: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}

/** A choice from a list. The browser's own: it works with every aid and on every phone. */
export function Choice({ label, value, onAhead, onChange, children }: ChoiceProps) {
  const id = useId();
  const [shown, choose] = useAtOnce(value, onChange);
  return (
    <div className={classes.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={shown}
        onChange={(event) => {
          onAhead(event.currentTarget.value);
          choose(event.currentTarget.value);
        }}
      >
        {children}
      </select>
    </div>
  );
}

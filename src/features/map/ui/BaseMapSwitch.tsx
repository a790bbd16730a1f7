import classes from './map.module.css';

interface BaseMapSwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** The background comes from another service, which sees what is looked at: it can be switched off. */
export function BaseMapSwitch({ on, onChange }: BaseMapSwitchProps) {
  return (
    <label className={classes.tick}>
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      Background map
    </label>
  );
}

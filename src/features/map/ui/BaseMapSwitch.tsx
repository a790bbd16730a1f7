import { useId } from 'react';
import { BASE_LAYERS, type BaseLayer } from '@/maps/baseLayer';
import classes from './map.module.css';

interface BaseMapSwitchProps {
  /** Those there are to choose from. */
  readonly layers: readonly BaseLayer[];
  readonly shown: BaseLayer | null;
  readonly onShow: (layer: BaseLayer | null) => void;
}

/**
 * The background comes from another service, which sees what is looked at: it can be switched off,
 * and where several are configured, one of them chosen.
 */
export function BaseMapSwitch({ layers, shown, onShow }: BaseMapSwitchProps) {
  const name = useId();
  const [first, ...others] = layers;
  if (!first) return null;
  if (others.length === 0)
    return (
      <label className={classes.tick}>
        <input
          type="checkbox"
          checked={shown !== null}
          onChange={(event) => onShow(event.currentTarget.checked ? first : null)}
        />
        Background map
      </label>
    );
  return (
    <fieldset className={classes.shapes}>
      <legend>Background</legend>
      {[...layers, null].map((layer) => (
        <label key={layer?.url ?? 'none'} className={classes.tick}>
          <input
            type="radio"
            name={name}
            checked={layer === shown}
            onChange={() => onShow(layer)}
          />
          {layer ? BASE_LAYERS[layer.kind].name : 'None'}
        </label>
      ))}
    </fieldset>
  );
}

import { useId } from 'react';
import { useAtOnce } from '@/ui/useAtOnce';
import type { MapRequest } from '../mapRequest';
import classes from './map.module.css';

type Shapes = MapRequest['view'];

interface ShapesSwitchProps {
  readonly shapes: Shapes;
  readonly onShapes: (shapes: Shapes) => void;
}

const CHOICES: readonly { readonly shapes: Shapes; readonly label: string }[] = [
  { shapes: undefined, label: 'Map' },
  { shapes: 'hexagons', label: 'Equal hexagons' },
];

/** Districts as they lie, or each as one hexagon of the same size. */
export function ShapesSwitch({ shapes, onShapes }: ShapesSwitchProps) {
  const name = useId();
  const [shown, show] = useAtOnce(shapes, onShapes);
  return (
    <fieldset className={classes.shapes}>
      <legend>Draw as</legend>
      {CHOICES.map((choice) => (
        <label key={choice.label} className={classes.tick}>
          <input
            type="radio"
            name={name}
            checked={shown === choice.shapes}
            onChange={() => show(choice.shapes)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}

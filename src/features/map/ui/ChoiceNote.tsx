import type { MapChoice } from '../model/chooseMap';
import classes from './map.module.css';

interface ChoiceNoteProps {
  readonly choice: MapChoice;
  readonly onChoose: (mapId: string) => void;
}

/** Says which wider group stands for an occupation, or that no one group does. */
export function ChoiceNote({ choice, onChoose }: ChoiceNoteProps) {
  const { occupationTitle, parts, percent, unknown, widerTitle } = choice;
  if (unknown === 'map') return <p>There is no such map. This is the first one.</p>;
  if (unknown === 'occupation')
    return <p>There is no group of jobs with the code in the address. This is the first one.</p>;
  if (parts)
    return (
      <div>
        <p>
          People in this job, {occupationTitle}, are spread over more than one wider group. No map
          stands for them all. Choose one:
        </p>
        <ul className={classes.parts}>
          {parts.map((part) => (
            <li key={part.mapId}>
              <button
                type="button"
                className={classes.linkButton}
                aria-current={part.mapId === choice.mapId ? 'true' : undefined}
                onClick={() => onChoose(part.mapId)}
              >
                {part.title}
              </button>{' '}
              ({part.percent}% of them)
            </li>
          ))}
        </ul>
      </div>
    );
  if (occupationTitle === undefined) return null;
  return (
    <p>
      {widerTitle}, the wider group of {occupationTitle}
      {percent !== undefined && percent < 100 && ` (${percent}% of people in this job are in it)`}.
      No survey asks enough people to map the job alone.
    </p>
  );
}

import { midSentence } from '@/ui/midSentence';
import { PinButton } from '@/ui/PinButton';
import { SourceNote } from '@/ui/SourceNote';
import { TABLE_ROLES } from '@/ui/tableRoles';
import type { AreaCell as Cell, AreaRow } from '../model/areaRow';
import { Interval } from './Interval';
import sideBySide from '@/ui/sideBySide.module.css';

interface AreaCellProps {
  readonly cell: Cell;
  readonly heading: string;
  readonly area: string;
  readonly scale: AreaRow['scale'];
}

/** One cell: the figure and its interval, what may be said of it, its source, and a way to pin it. */
export function AreaCell({ cell, heading, area, scale }: AreaCellProps) {
  const { text, isRemark, observation, words, details = [], items = [] } = cell;
  const source = cell.sourceOf ?? (isRemark ? undefined : observation);
  return (
    <td {...TABLE_ROLES.cell}>
      {/* Said by the column's heading already; a phone has no columns. */}
      <p className={sideBySide.columnName} aria-hidden="true">
        {area}
      </p>
      {text ? (
        <p className={isRemark ? sideBySide.remark : sideBySide.figure}>
          {text}
          {observation && !isRemark ? (
            <PinButton observation={observation} label={`${midSentence(heading)}, ${area}`} />
          ) : null}
        </p>
      ) : null}
      {scale && observation ? <Interval observation={observation} scale={scale} /> : null}
      {words ? <p className={sideBySide.words}>{words}</p> : null}
      {details.map((detail) => (
        <p key={detail}>{detail}</p>
      ))}
      {items.length > 0 ? (
        <ul className={sideBySide.items}>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : null}
      {source ? <SourceNote of={source} /> : null}
    </td>
  );
}

import { type Run, runsOf, type TrendBreak, type TrendLine } from '../model/trend';
import styles from './nomisLive.module.css';

/** Where a period and a value stand in a drawing. */
export interface Scale {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

interface LineProps {
  readonly line: TrendLine;
  readonly breaks: readonly TrendBreak[];
  readonly isOwn: boolean;
  readonly scale: Scale;
}

/** The line of one area, in as many pieces as it is known in. */
export function Line({ line, breaks, isOwn, scale }: LineProps) {
  return (
    <g className={isOwn ? styles.ownMark : styles.widerMark}>
      {runsOf(line, breaks).map((run) => (
        <Piece key={run[0]?.at} run={run} scale={scale} />
      ))}
    </g>
  );
}

/** A point alone is a dot. */
function Piece({ run, scale: { x, y } }: { readonly run: Run } & Pick<LineProps, 'scale'>) {
  const [first, ...more] = run;
  if (first && more.length === 0) return <circle cx={x(first.at)} cy={y(first.value)} r={3} />;
  const steps = run.map(({ at, value }, index) => `${index === 0 ? 'M' : 'L'}${x(at)} ${y(value)}`);
  return <path d={steps.join('')} />;
}

import type { ReactNode } from 'react';
import type { Observation } from '@/domain/observation';
import { useSay } from '@/shared/words/speech';
import { inEnglish } from '@/shared/words/inEnglish';
import type { Words } from '@/shared/words/words';
import { Said } from './Said';
import { PinButton } from './PinButton';
import { SourceLine } from './SourceLine';
import { Sureness } from './Sureness';
import styles from './Tile.module.css';
import type { Sureness as Level } from '@/domain/sureness';

interface TilesProps {
  /** What the figures are of, for who cannot see that they stand together. */
  readonly label: Words;
  readonly children: ReactNode;
  /** Five beside each other where four are too few. */
  readonly isFive?: boolean;
  /** Above a table the pictures are lines. */
  readonly isLow?: boolean;
}

/** The figures of a page's first screen, beside each other. */
export function Tiles({ label, children, isFive, isLow }: TilesProps) {
  const say = useSay();
  const classes = [styles.tiles, ...(isFive ? [styles.five] : []), ...(isLow ? [styles.low] : [])];
  return (
    <section aria-label={say(label)} className={classes.join(' ')}>
      {children}
    </section>
  );
}

interface TileProps {
  /** "Pay": the words of its section. */
  readonly heading: Words;
  /** Where the heading leads: the section that says more. */
  readonly onMore?: () => void;
  /** The figure at a glance: "£16.75", "↓ Fewer expected". */
  readonly figure: Words;
  /** Its unit, small beside it: "an hour". */
  readonly unit?: Words;
  /** What stands behind the figure: it can be pinned, and its source and doubt are said. */
  readonly observation?: Observation;
  /** What is pinned, in words: "pay an hour". */
  readonly pinLabel?: string;
  readonly sureness?: Level;
  /** Instead of the foot's own source line: a source that is no observation. */
  readonly source?: ReactNode;
  readonly picture?: ReactNode;
  /** One or two lines: a sentence each. */
  readonly lines: readonly Words[];
  /** A way on where there is no figure: what the nation has instead. */
  readonly instead?: ReactNode;
}

/** One figure with its picture. Where there is none it keeps its place and says what there is instead. */
export function Tile(props: TileProps) {
  const say = useSay();
  const { heading, onMore, figure, unit, observation, pinLabel, picture, lines, instead } = props;
  return (
    <article className={styles.tile}>
      <h2 className={styles.heading}>
        {onMore === undefined ? (
          <span>
            <Said of={heading} />
          </span>
        ) : (
          <button type="button" className={styles.more} onClick={onMore}>
            <Said of={heading} />
          </button>
        )}
        {observation === undefined ? null : (
          <PinButton
            observation={observation}
            label={pinLabel ?? inEnglish(heading).toLowerCase()}
          />
        )}
      </h2>
      <p className={styles.figure}>
        <span key={say(figure)}>
          <Said of={figure} />
        </span>
        {/* Not to be seen: what is copied reads "£16.75 an hour". */}{' '}
        {unit === undefined ? null : (
          <small key={say(unit)}>
            <Said of={unit} />
          </small>
        )}
      </p>
      {picture === undefined ? null : <div className={styles.picture}>{picture}</div>}
      <div className={styles.say}>
        {lines.map((line) => (
          <p key={say(line)}>
            <Said of={line} />
          </p>
        ))}
        {instead}
      </div>
      <TileFoot {...props} />
    </article>
  );
}

function TileFoot({ observation, source, sureness }: TileProps) {
  const line = source ?? (observation ? <SourceLine of={observation} /> : null);
  if (line === null) return null;
  return (
    <p className={styles.foot}>
      {line}
      {sureness === undefined ? null : <Sureness level={sureness} />}
    </p>
  );
}

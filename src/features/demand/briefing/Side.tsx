import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { Sparkline } from '@/charts/Sparkline';
import type { Observation } from '@/domain/observation';
import { formatDay } from '@/domain/period';
import { HowToRead } from '../head/HowToRead';
import { caption, placeName, shortagesOf, shortagesSentence } from '../head/words';
import { Headlines } from '../head/Headlines';
import { KindsTable } from '../kinds/KindsTable';
import type { DemandInput } from '../model/demandInput';
import { districtsView, measureName } from '../model/districts';
import type { MeasureBeside } from '../sections';
import type { Headline } from '../model/headlines';
import type { KindsView } from '../model/kinds';
import { industriesView, type MixView, qualificationsView } from '../model/mix';
import { MixSection } from '../sections/MixSection';
import { WorkersPanel } from '../sections/WorkersPanel';
import type { Workers } from '../useDemand';
import demand from '../demand.module.css';
import styles from './briefing.module.css';
import { PictureButton } from './PictureButton';
import type { Remarks } from './remarks';
import { TILES, type TileId } from '../briefingTiles';

interface SideContents {
  readonly input: DemandInput;
  readonly kinds: KindsView;
  readonly headlines: readonly Headline[];
  readonly by: MeasureBeside;
}

interface SideProps {
  readonly tiles: readonly TileId[];
  readonly remarks: Remarks;
  readonly contents: SideContents;
  readonly workers: Workers;
  /** What some tiles, and figures beside them, rest on. */
  readonly sourcesFor: (
    tiles: readonly TileId[],
    more?: readonly Observation[],
  ) => readonly string[];
}

/** The side of A4 as it will be printed. */
export function Side({ tiles, remarks, contents, workers, sourcesFor }: SideProps) {
  const side = useRef<HTMLDivElement>(null);
  const sides = useSides(side);
  const { profile, today } = contents.input;
  return (
    <div>
      <output className="caption no-print">{sidesSentence(sides)}</output>
      <div ref={side} className={styles.side}>
        <header>
          <p className={styles.title}>{remarks.title}</p>
          <p className="caption">{`${caption(profile)} ${formatDay(today)}.`}</p>
          {remarks.text === '' ? null : <p className={styles.remarks}>{remarks.text}</p>}
        </header>
        {tiles.map((id) => (
          <OneTile
            key={id}
            id={id}
            contents={contents}
            workers={workers}
            sources={sourcesFor([id])}
          />
        ))}
        <footer>
          {tiles.includes('kinds') ? <HowToRead /> : null}
          <p>
            {[
              'Separate measures, never one score. These figures describe many people, not one.',
              shortagesSentence(profile) ?? '',
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
          <ol className={styles.sources}>
            {sourcesFor(tiles, [shortagesOf(profile) ?? []].flat()).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </footer>
      </div>
    </div>
  );
}

/** A millimetre of paper in dots of the screen. */
const MM_PX = 96 / 25.4;
/** A4 inside the edges of the app’s paper, 14 mm. */
const SIDE_MM = { width: 182, height: 269 };

/** Its border, and what a width is rounded by. */
const EDGE_PX = 8;

/** How many sides what stands there takes; undefined where the screen is narrower than paper. */
function useSides(side: RefObject<HTMLDivElement | null>): number | undefined {
  const [sides, setSides] = useState<number>();
  useEffect(
    function watchHeight() {
      const element = side.current;
      if (!element || typeof ResizeObserver === 'undefined') return undefined;
      const observer = new ResizeObserver(() => setSides(sidesOf(element)));
      observer.observe(element);
      return () => observer.disconnect();
    },
    [side],
  );
  return sides;
}

function sidesOf(element: HTMLElement): number | undefined {
  const { paddingTop, paddingLeft } = getComputedStyle(element);
  const width = element.clientWidth - 2 * Number.parseFloat(paddingLeft);
  const height = element.scrollHeight - 2 * Number.parseFloat(paddingTop);
  const isOfPaper = width >= SIDE_MM.width * MM_PX - EDGE_PX;
  return isOfPaper ? Math.ceil(height / (SIDE_MM.height * MM_PX)) : undefined;
}

function sidesSentence(sides: number | undefined): string {
  if (sides === undefined) return 'Here it is narrower than on paper.';
  return sides > 1
    ? `This takes ${sides} sides of A4. For one side take a tile out.`
    : 'One side of A4, as it will be printed.';
}

interface OneTileProps extends TileOfProps {
  readonly sources: readonly string[];
}

/**
 * A tile with the button beside it that saves it as a picture: that goes about alone, so it says in
 * itself what it is of and what it rests on, which the side says once for all.
 */
function OneTile({ id, contents, workers, sources }: OneTileProps) {
  const part = useRef<HTMLElement>(null);
  const name = TILES.find((tile) => tile.id === id)?.name ?? id;
  const { profile, today } = contents.input;
  return (
    <div className={styles.part}>
      <PictureButton name={name} part={part} />
      <section ref={part} aria-label={name}>
        <p className={styles.inPicture} aria-hidden>
          <strong>{`${name}: ${placeName(profile)}, ${formatDay(today)}`}</strong>
        </p>
        <TileOf id={id} contents={contents} workers={workers} />
        <ul className={`${styles.inPicture} ${styles.sources}`} aria-hidden>
          {sources.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

interface TileOfProps {
  readonly id: TileId;
  readonly contents: SideContents;
  readonly workers: Workers;
}

function TileOf({ id, contents, workers }: TileOfProps): ReactNode {
  const { input, kinds, headlines, by } = contents;
  const drawn: Readonly<Record<TileId, () => ReactNode>> = {
    headlines: () => <Headlines of={headlines} />,
    kinds: () => (
      <KindsTable
        view={kinds}
        order="official"
        opened={undefined}
        onOpen={undefined}
        jobs={() => null}
      />
    ),
    workers: () => (
      <>
        <h2>Where workers come from</h2>
        {workers.view ? (
          <WorkersPanel view={workers.view} />
        ) : (
          <p>No figures of this app: its Census tables are of districts in England and Wales.</p>
        )}
      </>
    ),
    districts: () => <Multiples input={input} by={by} />,
    industries: () => <Mix title="Businesses by industry" of={() => industriesView(input)} />,
    qualifications: () => (
      <Mix title="Qualifications of residents" of={() => qualificationsView(input)} />
    ),
  };
  return drawn[id]();
}

function Multiples({ input, by }: { readonly input: DemandInput; readonly by: MeasureBeside }) {
  const view = districtsView(input, by);
  return (
    <>
      <h2>{measureName(by)}</h2>
      <ul className={demand.multiples}>
        {view.rows.map(({ gss, name, words, series }) => (
          <li key={gss}>
            <span>{name}</span>
            {series ? <Sparkline {...series} scale={view.scale} /> : null}
            <span className="caption">{words}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface MixProps {
  readonly title: string;
  readonly of: () => MixView | undefined;
}

function Mix({ title, of }: MixProps) {
  return (
    <>
      <h2>{title}</h2>
      <MixSection of={of} label={title} />
    </>
  );
}

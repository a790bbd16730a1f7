import { DotStrip } from '@/charts/DotStrip';
import { NoPicture } from '@/charts/Picture';
import { valueOrNull } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { AreaLink } from '@/ui/links';
import { Tile, Tiles } from '@/ui/Tile';
import type { ProfileInput } from '../input/profileInput';
import { LeadingOut } from '../not-shown/NotShownSection';
import type { SectionId } from '../openSections';
import styles from '../page/page.module.css';
import { keySentences, type Strip } from './strips';
import { useStrips } from './useStrips';
import type { AreaTile, Instead } from './view';

interface AreaTilesProps {
  readonly tiles: readonly AreaTile[];
  readonly input: ProfileInput;
  /** Those the page has: a tile leads to one of them alone. */
  readonly sections: readonly SectionId[];
  /** Opens the section of a tile. */
  readonly onMore: (section: SectionId) => void;
}

/** The figures of a place, each among those of all districts, which follow the first screen. */
export function AreaTiles({ tiles, input, sections, onMore }: AreaTilesProps) {
  const { drawn, failed } = useStrips(tiles, input.indicator);
  if (tiles.length === 0) return null;
  return (
    <>
      <Tiles label="At a glance" isFive={tiles.length > 4}>
        {tiles.map((tile) => (
          <OneTile
            key={tile.id}
            tile={tile}
            strip={drawn.get(tile.id)}
            isFailed={failed.has(tile.id)}
            {...(sections.includes(tile.section) ? { onMore } : {})}
          />
        ))}
      </Tiles>
      {tiles.some(({ map }) => map !== undefined) ? (
        <p className={styles.key}>
          {drawn.size > 0
            ? keySentences(drawn).map((sentence) => <span key={sentence}>{sentence}</span>)
            : null}
        </p>
      ) : null}
    </>
  );
}

interface TilePictureProps {
  readonly tile: AreaTile;
  readonly strip: Strip | undefined;
  readonly isFailed: boolean;
}

interface OneTileProps extends TilePictureProps {
  readonly onMore?: (section: SectionId) => void;
}

function OneTile({ tile, strip, isFailed, onMore }: OneTileProps) {
  const { heading, section, figure, unit, observation, pinLabel, sureness, instead } = tile;
  // A count of all adverts has no scale to stand on; a missing figure keeps its place.
  const hasPicture = tile.map !== undefined || !observation;
  return (
    <Tile
      heading={heading}
      figure={figure}
      {...(onMore ? { onMore: () => onMore(section) } : {})}
      {...(unit === undefined ? {} : { unit })}
      {...(observation && pinLabel !== undefined ? { observation, pinLabel } : {})}
      {...(sureness ? { sureness } : {})}
      lines={linesOf(tile, strip)}
      {...(hasPicture
        ? { picture: <TilePicture tile={tile} strip={strip} isFailed={isFailed} /> }
        : {})}
      {...(instead ? { instead: <InsteadLink of={instead} /> } : {})}
    />
  );
}

/** Where the table of the dots alone has a figure to hold the place against, it ends the last line. */
function linesOf({ lines, whole }: AreaTile, strip: Strip | undefined): readonly string[] {
  const reference = whole ? undefined : strip?.reference;
  if (!reference) return lines;
  return [...lines.slice(0, -1), `│ ${reference.name} ${reference.text}, ${lines.at(-1) ?? ''}`];
}

/** The place among all districts; as high, and empty, until they are there. */
function TilePicture({ tile, strip, isFailed }: TilePictureProps) {
  const { observation, map, whole, around, heading, figure } = tile;
  if (map === undefined || !observation) return <NoPicture />;
  if (isFailed) return <NoPicture reason="The districts could not be read." />;
  if (!strip) return null;
  const nation = (whole && numberOf(whole)) ?? strip.reference?.value;
  const region = around && numberOf(around);
  return (
    <DotStrip
      label={`${heading}: ${figure} in ${observation.area.name}, among ${strip.others.length} other districts`}
      dots={strip.others}
      own={ownOf(observation)}
      {...(nation === undefined ? {} : { nation })}
      {...(region === undefined ? {} : { region })}
      axis={strip.axis}
    />
  );
}

const numberOf = ({ figure }: Observation) => valueOrNull(figure) ?? undefined;

function ownOf(observation: Observation) {
  const value = valueOrNull(observation.figure);
  if (value === null) return null;
  const half = observation.halfWidth95;
  return half === undefined ? { value } : { value, low: value - half, high: value + half };
}

function InsteadLink({ of }: { readonly of: Instead }) {
  return of.kind === 'out' ? (
    <LeadingOut to={of.link} />
  ) : (
    <AreaLink gss={of.gss}>{of.words}</AreaLink>
  );
}

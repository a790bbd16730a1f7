import { InEnglish } from '@/ui/InEnglish';
import type { ReactNode } from 'react';
import { inEnglish } from '@/shared/words/inEnglish';
import { inRow, said, type Words } from '@/shared/words/words';
import { WIDER_SIGN } from '@/ui/Banner';
import { Chips } from '@/ui/Chips';
import { SourceButton, SourceLine } from '@/ui/SourceLine';
import { ReachSwitch } from '@/ui/ReachSwitch';
import styles from '@/ui/page.module.css';
import { Tile, Tiles } from '@/ui/Tile';
import { LeadingOut } from '../page/OutLinks';
import { AdvertsPicture, OutlookPicture, PayPicture } from './pictures';
import type { TileView } from './tileView';
import type { TilesView, TopicViews } from './view';

interface OccupationTilesProps {
  readonly tiles: TilesView;
  readonly views: TopicViews;
  /** Opens the section of a tile. */
  readonly onMore: (section: string) => void;
  /** Adverts are to be those within reach, or of the district alone. */
  readonly onReach: (isWithinReach: boolean) => void;
}

/** The four figures of the page, always in this order, each with its picture. */
export function OccupationTiles({ tiles, views, onMore, onReach }: OccupationTilesProps) {
  const { pay, adverts, outlook, needs } = tiles;
  const shared = { onMore };
  const { reach } = views.adverts;
  return (
    <Tiles label={said('At a glance')}>
      <OneTile
        {...shared}
        section="pay"
        heading={said('Pay')}
        tile={pay}
        picture={<PayPicture view={views.pay} />}
      />
      <OneTile
        {...shared}
        section="adverts"
        heading={said('Adverts near here')}
        tile={adverts}
        picture={<AdvertsPicture view={views.adverts} />}
        choice={
          reach ? (
            // On a phone it stands in the section, as pins do.
            <span className={styles.wide}>
              <ReachSwitch isOn={reach.isChosen} onChange={onReach} />
            </span>
          ) : null
        }
      />
      <OneTile
        {...shared}
        section="outlook"
        heading={said('Outlook')}
        tile={outlook}
        picture={<OutlookPicture outlook={views.outlook} openings={views.openings} />}
      />
      <OneTile
        {...shared}
        section="getting-in"
        heading={said('What you need')}
        tile={needs}
        picture={<Chips chips={needs.chips} />}
      />
    </Tiles>
  );
}

interface OneTileProps {
  readonly section: string;
  readonly heading: Words;
  readonly tile: TileView;
  readonly picture: ReactNode;
  /** What else the figure can be of. */
  readonly choice?: ReactNode;
  readonly onMore: (section: string) => void;
}

function OneTile({ section, heading, tile, picture, choice, onMore }: OneTileProps) {
  const { figure, unit, observation, isPinned = true, sureness, read, instead } = tile;
  const source = observation ? (
    <SourceLine of={observation} />
  ) : (
    read && (
      <InEnglish>
        <SourceButton {...read} />
      </InEnglish>
    )
  );
  return (
    <Tile
      heading={heading}
      onMore={() => onMore(section)}
      figure={figure}
      {...(unit ? { unit } : {})}
      {...(observation && isPinned
        ? { observation, pinLabel: `${inEnglish(heading).toLowerCase()} at a glance` }
        : {})}
      {...(sureness ? { sureness } : {})}
      source={source}
      picture={picture}
      lines={linesOf(tile)}
      instead={
        <>
          {instead ? <LeadingOut to={instead} /> : null}
          {choice}
        </>
      }
    />
  );
}

/** The sign and the name of the wider group come first. */
const linesOf = ({ group, lines }: TileView): readonly Words[] =>
  group === undefined ? lines : [inRow([WIDER_SIGN, ' ', group, '.'], ''), ...lines];

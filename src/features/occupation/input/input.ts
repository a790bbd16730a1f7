import type { ChosenTitle } from '@/domain/chosenTitle';
import type { Indicator } from '@/domain/indicator';
import type { LadderRung } from '@/domain/ladder';
import { type NationName, nationOfGss } from '@/domain/signposts';
import type { AreaProfile } from '@/services/pack/area';
import type { OccupationProfile } from '@/services/pack/occupation';
import type { SourcesShard } from '@/services/pack/schemas/sources';

/** Everything a page about one occupation in one place is made from. */
export interface OccupationInput {
  readonly profile: OccupationProfile;
  /** The district the page is read for, and the wider areas around it. */
  readonly district?: AreaProfile;
  readonly lsip?: AreaProfile;
  readonly england: AreaProfile;
  /** The job title chosen from our list: its own SOC 2020 group decides (rule 9). */
  readonly title?: ChosenTitle;
  /** The town chosen: a name of our own lists, inside the district. */
  readonly town?: string;
  /** Adverts are counted within reach of the district, not in it alone (rule 16). */
  readonly isWithinReach?: boolean;
  readonly reference: SourcesShard;
  /** ISO day: decides how old a figure is, and which minimum wage holds. */
  readonly today: string;
}

/** The nation whose rules, routes and services are the client's; undefined without a place. */
export function clientNation({ district }: OccupationInput): NationName | undefined {
  return nationOfGss(district?.area.gss);
}

/** The rungs of one measure, from data/ladders.csv. */
export function ladderOf(reference: SourcesShard, measure: string): readonly LadderRung[] {
  return reference.ladders.filter((rung) => rung.measure === measure);
}

/**
 * The indicator of an id of data/measures.csv.
 *
 * @throws RangeError for an id that is not in the table: the pack and the code disagree
 */
export function indicatorOf(reference: SourcesShard, id: string): Indicator {
  const row = reference.indicators.find((candidate) => candidate.id === id);
  if (!row) throw new RangeError(`No indicator ${id} in the pack`);
  return row;
}

import { formatList } from '@/domain/lists';
import { fillLink, type LeadOut, linksFor } from '@/domain/links';
import { NATION_NAMES, type NationName } from '@/domain/signposts';
import { clientNation, type OccupationInput } from '../input/input';

/** What is typed into a job board, and all that is sent to it. */
export interface JobSearch {
  readonly title: string;
  readonly town?: string;
}

/** A link that leaves the app. */
export interface OutLink {
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

/**
 * The job title the person chose and the town they typed, else the group's usual title and the
 * town that boards know the district by. Nothing else ever goes out: no postcode, no reference,
 * nothing that was typed freely.
 */
export function jobSearch({ profile, title, town, district }: OccupationInput): JobSearch {
  const place = town ?? district?.searchTown;
  return {
    title: title ? withoutQualifier(title.text) : profile.searchTitle,
    ...(place ? { town: place } : {}),
  };
}

/** "Cleaner, carpets" → "Cleaner": a board takes the qualifier for words of the advert. */
function withoutQualifier(text: string): string {
  return text
    .replace(/,.*$/, '')
    .replaceAll(/\s*\([^)]*\)/g, '')
    .trim();
}

/** Job boards of the client's nation and of the job's kind, searched for the job near the place. */
export function advertLinks(input: OccupationInput): readonly OutLink[] {
  return outLinks(input, 'advert-board');
}

/** Who plans a journey in the client's nation; none without a place. */
export function journeyLinks(input: OccupationInput): readonly OutLink[] {
  return clientNation(input) ? outLinks(input, 'journey') : [];
}

/** The links of one kind for the client's nation; without a place each says whose it is. */
export function outLinks(input: OccupationInput, kind: LeadOut['kind']): readonly OutLink[] {
  const nation = clientNation(input);
  const asked = { kind, nation, soc: input.profile.group.code };
  const values = { ...jobSearch(input) };
  return linksFor(input.reference.links, asked).flatMap((link) => {
    const href = fillLink(link.template, values);
    return href === undefined ? [] : [{ id: link.id, name: nameOf(link, nation), href }];
  });
}

function nameOf({ name, nations }: LeadOut, nation: NationName | undefined): string {
  return nation || nations.length === NATION_NAMES.length
    ? name
    : `${name}, for ${formatList(nations)}`;
}

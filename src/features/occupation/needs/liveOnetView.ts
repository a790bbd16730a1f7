import { formatList } from '@/domain/lists';
import type { OccupationProfile, OnetMember } from '@/services/pack/occupation';
import {
  type OnetKind,
  type OnetOccupation,
  type OnetScale,
  scaleOf,
  type SocOfOnet,
} from '@/services/lmi/onet';
import type { ListRow } from '../live/listRow';
import { type LiveSubject, titleOf } from '../live/subject';

/** What the service has of a US job, as the reader chooses it. */
export const ONET_KINDS = {
  skills: 'Skills',
  abilities: 'Abilities',
  interests: 'Interests',
} as const satisfies Readonly<Record<OnetKind, string>>;

const KINDS = Object.keys(ONET_KINDS).filter((kind): kind is OnetKind => kind in ONET_KINDS);

/** The same as choices. */
export const KIND_OPTIONS = KINDS.map((value) => ({ value, label: ONET_KINDS[value] }));

/** The scale each kind is read on: a level from 0 to 7, or how well an interest fits, from 1 to 7. */
const SCALES = { skills: 'LV', abilities: 'LV', interests: 'OI' } as const;

export const SCALE_WORDS: Readonly<Record<OnetKind, string>> = {
  skills: 'Level, 0 to 7',
  abilities: 'Level, 0 to 7',
  interests: 'Fit, 1 to 7',
};

/** One US job of the service's own mapping, under a name. */
export interface MappedJob {
  readonly code: string;
  readonly title: string;
}

/** The service's US jobs by name: its own, else that of this app's mix, else the code. */
export function mappedJobs(
  codes: readonly OnetOccupation[],
  members: readonly OnetMember[],
): readonly MappedJob[] {
  return codes.map(({ code, title }) => ({
    code,
    title: title ?? members.find((member) => member.code === code)?.title ?? code,
  }));
}

const jobs = (count: number) => `${count} US ${count === 1 ? 'job' : 'jobs'}`;

/** How the service's mapping stands beside this app's. */
export function mappingSentence(
  codes: readonly MappedJob[],
  members: readonly OnetMember[],
): string {
  const shared = codes.filter(({ code }) => members.some((member) => member.code === code));
  const inMix =
    shared.length === 0
      ? 'None of them is'
      : `${shared.length === codes.length ? 'All' : shared.length} of them ${shared.length === 1 ? 'is' : 'are'}`;
  const own = codes.length === 1 ? (shared.length === 1 ? 'It is' : 'It is not') : inMix;
  return `LMI for All maps this group to ${jobs(codes.length)} and gives no shares, so each is shown by itself. ${own} in the mix of ${members.length} above.`;
}

/** One skill, ability or interest: the service's score, and that of this app's mix. */
export interface OnetRow {
  readonly id: string;
  readonly name: string;
  readonly theirs: string;
  readonly ours: string;
}

const SHOWN = 8;

/**
 * The highest scores of a US job, highest first, with those of this app's whole mix beside them.
 * Importance, which the service has for abilities alone, stands behind the level.
 */
export function onetRows(
  scales: readonly OnetScale[],
  kind: OnetKind,
  mix: OccupationProfile['onet'],
): readonly OnetRow[] {
  const importance = new Map(scaleOf(scales, 'IM').map(({ id, score }) => [id, score]));
  return scaleOf(scales, SCALES[kind])
    .toSorted((a, b) => b.score - a.score || a.name.localeCompare(b.name, 'en-GB'))
    .slice(0, SHOWN)
    .map(({ id, name, score }) => {
      const weight = importance.get(id);
      return {
        id,
        name,
        theirs: `${score.toFixed(1)}${weight === undefined ? '' : `, importance ${weight.toFixed(1)} of 5`}`,
        ours: scoreInMix(kind, name, mix),
      };
    });
}

/** The mix's own score; of skills and abilities the page holds the most important alone. */
function scoreInMix(kind: OnetKind, name: string, mix: OccupationProfile['onet']): string {
  if (kind === 'interests')
    return mix.interests.find((one) => one.name === name)?.score.toFixed(1) ?? 'not rated';
  const rated = mix[kind].find((one) => one.name === name);
  if (!rated) return mix[kind].length === 0 ? 'not rated' : `not in its top ${mix[kind].length}`;
  return rated.level?.toFixed(1) ?? 'not relevant to half of it';
}

/** The service takes so many codes at a time. */
const MOST_CODES = 10;

/** The US jobs of the mix that have most weight, as many as can be asked about at once. */
export function codesToAsk(members: readonly OnetMember[]): readonly string[] {
  return members
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_CODES)
    .map(({ code }) => code);
}

/** Other UK groups of the same US jobs, by name, each with the jobs it shares. */
export function sharingRows(
  mapped: readonly SocOfOnet[],
  subject: LiveSubject,
): readonly ListRow[] {
  const shared = new Map<string, string[]>();
  for (const { onetCode, groups } of mapped)
    for (const { soc } of groups) {
      if (soc === subject.group.code) continue;
      const title = subject.onet.members.find(({ code }) => code === onetCode)?.title ?? onetCode;
      shared.set(soc, [...(shared.get(soc) ?? []), title]);
    }
  return [...shared]
    .map(([soc, titles]) => ({
      id: soc,
      name: titleOf(soc, subject),
      ...(subject.titles[soc] && soc.length === 4 ? { soc } : {}),
      text: formatList(titles),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

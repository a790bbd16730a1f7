import { UNITED_STATES } from '@/domain/area';
import { formatWholePercent } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import { type BlendedElement, blendOnet } from '@/domain/onetBlend';
import type { SocGroup } from '@/domain/soc';
import type {
  OccupationProfile,
  OnetMember,
  RatedElement,
  ScoredElement,
} from '@/services/pack/occupation';
import type { OnetKind, OnetMix } from '@/services/pack/onetMix';
import { ZONE_WORDS } from '@/domain/matching/preparation';

/** What O*NET rates, most important first; an empty kind has no ratings for half of the weight. */
export type OnetLists = Omit<OccupationProfile['onet'], 'members'>;

/** The US jobs that count, by code. */
export type Chosen = ReadonlySet<string>;

/**
 * The ratings over the chosen US jobs, their shares made to add up to 1 (rule 7): the same sum as the
 * pack makes of all of them.
 */
export function listsOf(members: readonly OnetMember[], chosen: Chosen, mix: OnetMix): OnetLists {
  const mappings = members
    .filter(({ code }) => chosen.has(code))
    .map(({ code, weight, alsoByIsco }) => ({ onetCode: code, weight, alsoByIsco }));
  const blended = (kind: OnetKind) => {
    const blend = blendOnet(mappings, (code) => mix.ratingsOf(kind, code));
    if (blend.kind === 'missing') return [];
    return blend.elements.map((element) => ({
      ...element,
      name: mix.nameOf(kind, element.elementId),
    }));
  };
  return {
    skills: blended('skills').map(asRated),
    knowledge: blended('knowledge').map(asRated),
    abilities: blended('abilities').map(asRated),
    interests: blended('interests').map(asScored),
    values: blended('values').map(asScored),
  };
}

type Named = BlendedElement & { readonly name: string };

const asRated = ({ name, importance, level, lowPrecision }: Named): RatedElement => ({
  name,
  importance,
  level: level.kind === 'value' ? level.value : null,
  lowPrecision,
});

const asScored = ({ name, importance }: Named): ScoredElement => ({ name, score: importance });

/** What a list is of: "the whole mix", the one job's title, or "2 of 5 US jobs". */
export function nameOfMix(members: readonly OnetMember[], chosen: Chosen): string {
  const counted = members.filter(({ code }) => chosen.has(code));
  const [first] = counted;
  if (first && counted.length === 1) return `${first.title} (US job)`;
  return counted.length === members.length
    ? 'the whole mix'
    : `${counted.length} of ${members.length} US jobs`;
}

/** What a list is of: which group, and which of its US jobs. */
export interface MixSubject {
  readonly group: SocGroup;
  readonly members: readonly OnetMember[];
  readonly chosen: Chosen;
}

const EDITIONS = {
  skills: { source: 'onet-29-0', year: '2024', most: 5 },
  knowledge: { source: 'onet-29-0', year: '2024', most: 5 },
  abilities: { source: 'onet-30-0', year: '2025', most: 5 },
  interests: { source: 'onet-30-2', year: '2026', most: 7 },
  values: { source: 'onet-30-2', year: '2026', most: 7 },
} as const;

/** One rating, to be pinned. It is of the United States, and of the US jobs that its label names. */
export function ratingToPin(
  kind: OnetKind,
  { name, score }: ScoredElement,
  { group, members, chosen }: MixSubject,
): { readonly observation: Observation; readonly label: string } {
  const { source, year, most } = EDITIONS[kind];
  return {
    label: `${name}, 1 to ${most}, ${nameOfMix(members, chosen)}`,
    observation: {
      // The same rating of other US jobs is another figure.
      indicator: `onet-${kind}: ${name}: ${[...chosen].toSorted().join(' ')}`,
      figure: { kind: 'value', value: score },
      unit: 'score',
      occupation: group,
      area: UNITED_STATES,
      period: year,
      periodEnd: `${year}-12-31`,
      source,
    },
  };
}

/** What is shown, in a sentence; what to do where nothing is. */
export function mixSentence(members: readonly OnetMember[], chosen: Chosen): string {
  if (chosen.size === 0) return 'Tick at least one job to see what it takes.';
  const name = nameOfMix(members, chosen);
  if (chosen.size === 1) return `Shown: ${name} alone.`;
  return chosen.size === members.length
    ? 'Shown: the whole mix, each job by its share.'
    : `Shown: ${name}, their shares made to add up to 100%.`;
}

/** A US job's share and preparation: "40% of the mix; one or two years of training or a course". */
export function memberNote({ weight, jobZone, hasRatings }: OnetMember): string {
  return [
    `${formatWholePercent(weight * 100)} of the mix`,
    jobZone === null ? 'preparation not collected' : ZONE_WORDS[jobZone],
    ...(hasRatings ? [] : ['skills not rated']),
  ].join('; ');
}

/** O*NET's names of interests and work values in plain words. */
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  Realistic: 'hands-on work with tools, plants or machines',
  Investigative: 'finding things out and solving problems',
  Artistic: 'making and designing things',
  Social: 'helping and teaching people',
  Enterprising: 'leading, selling and taking risks',
  Conventional: 'clear rules, records and order',
  Achievement: 'using what you are good at and seeing results',
  'Working Conditions': 'steady work, fair pay and good conditions',
  Recognition: 'getting on and being looked up to',
  Relationships: 'friendly people and being of use to others',
  Support: 'managers who stand behind their staff',
  Independence: 'working in your own way',
};

/** "Social: helping and teaching people"; a name that is not known stands alone. */
export function plainName(name: string): string {
  const words = Object.hasOwn(PLAIN_WORDS, name) ? PLAIN_WORDS[name] : undefined;
  return words ? `${name}: ${words}` : name;
}

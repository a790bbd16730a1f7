import type { Words } from '@/shared/words/words';
import { inOrder, type Requirement, requirementsIn } from '@/domain/requirements';
import type { NationName } from '@/domain/signposts';
import {
  DEPENDS_ON_NATION,
  needsShort,
  NOT_LOOKED_UP,
  notLookedUpIn,
  requirementSentence,
  REST_DEPENDS_ON_NATION,
  whoElse,
} from './sentences';
import { clientNation, type OccupationInput } from '../input/input';

/** One row of the table, in words. */
export interface NeedLine {
  readonly id: string;
  readonly requirement: Requirement;
  readonly sentence: string;
  /** Which of the jobs, where the sentence does not say it; how long it lasts, who pays. */
  readonly notes: readonly string[];
  /** The page it was read on, and its host. */
  readonly link?: { readonly href: string; readonly host: string };
}

/** What a person needs for the work, in their nation. */
export interface NeedsView {
  readonly nation?: NationName;
  /** In the order to meet them. */
  readonly lines: readonly NeedLine[];
  /** Why there is no line, or not all of them. */
  readonly remark?: Words;
  /** What to have first, for the answer; undefined without a row. */
  readonly first?: Words;
  /** One or two sentences for a tile: `first`, or why there is none. */
  readonly short: Words;
}

/**
 * What you need: licences, checks and cards of the client's nation, from data/occupations/
 * requirements.csv; without a place what holds in all nations. Pure.
 *
 * The table is by SOC 2010 group: a chosen title does not narrow it, so "most of these jobs" and
 * "some of these jobs" are always said.
 */
export function needsView(input: OccupationInput): NeedsView {
  const { requirements } = input.profile;
  const nation = clientNation(input);
  const here = requirementsIn(requirements, nation);
  const remark = remarkOf(requirements, here, nation);
  const first = needsShort(here);
  return {
    ...(nation ? { nation } : {}),
    lines: inOrder(here).map(lineOf),
    ...(remark ? { remark } : {}),
    ...(first ? { first } : {}),
    short: first ?? remark ?? NOT_LOOKED_UP,
  };
}

function remarkOf(
  all: readonly Requirement[],
  here: readonly Requirement[],
  nation: NationName | undefined,
): Words | undefined {
  if (all.length === 0) return NOT_LOOKED_UP;
  if (nation) return here.length === 0 ? notLookedUpIn(nation) : undefined;
  if (here.length === 0) return DEPENDS_ON_NATION;
  const said = new Set(here.map(({ words }) => words));
  return all.every(({ words }) => said.has(words)) ? undefined : REST_DEPENDS_ON_NATION;
}

function lineOf(requirement: Requirement): NeedLine {
  const who = whoElse(requirement);
  const { kind, name, nations, link, notes } = requirement;
  return {
    id: [kind, name, ...nations].join(' '),
    requirement,
    sentence: requirementSentence(requirement),
    notes: [...(who ? [who] : []), ...notes.map((note) => note.replace(/\.?$/, '.'))],
    ...(link ? { link: { href: link, host: new URL(link).host.replace(/^www\./, '') } } : {}),
  };
}

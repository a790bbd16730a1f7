import { cannotBeToldApart } from '@/domain/comparison';
import { standardError } from '@/domain/observation';
import type { MapRow, MapView } from './mapView';

/** One district against all others, at 99%: never a place in a list. */
export type Apart =
  /** A full count differs by what it counts: nothing is said of chance. */
  | { readonly kind: 'not-said' }
  | { readonly kind: 'no-figure'; readonly chosen: MapRow }
  | { readonly kind: 'no-margin'; readonly chosen: MapRow }
  | {
      readonly kind: 'apart';
      readonly chosen: MapRow;
      /** Districts that cannot be told apart from the chosen one, by name. */
      readonly same: readonly MapRow[];
      readonly higher: number;
      readonly lower: number;
      /** Districts with a figure but no margin of error. */
      readonly unjudged: number;
    };

const numberOf = ({ observation: { figure } }: MapRow) =>
  figure.kind === 'value' ? figure.value : Number.NaN;

const inEnglish = new Intl.Collator('en-GB');

/**
 * How the chosen district stands to the others: which cannot be told apart from it, and how many
 * are higher and lower beyond doubt (|a − b| > 2.576·√(sa² + sb²)).
 */
export function apartFrom({ rows, indicator }: MapView, gss: string | undefined): Apart {
  const chosen = rows.find((row) => row.gss === gss);
  if (!chosen || indicator.kind === 'complete-count') return { kind: 'not-said' };
  if (chosen.observation.figure.kind === 'missing') return { kind: 'no-figure', chosen };
  const isJudged = ({ observation }: MapRow) =>
    indicator.assumedCvPercent !== undefined || standardError(observation) !== undefined;
  if (!isJudged(chosen)) return { kind: 'no-margin', chosen };
  const others = rows.filter((row) => row !== chosen && row.observation.figure.kind === 'value');
  const judged = others.filter(isJudged);
  const isSame = (row: MapRow) => cannotBeToldApart(row.observation, chosen.observation, indicator);
  const same = judged.filter(isSame).toSorted((a, b) => inEnglish.compare(a.name, b.name));
  const higher = judged.filter((row) => !isSame(row) && numberOf(row) > numberOf(chosen)).length;
  return {
    kind: 'apart',
    chosen,
    same,
    higher,
    lower: judged.length - same.length - higher,
    unjudged: others.length - judged.length,
  };
}

/** The sentence above the table; undefined where there is nothing to say. */
export function apartWords(apart: Apart): string | undefined {
  if (apart.kind === 'not-said') return undefined;
  const { name } = apart.chosen;
  if (apart.kind === 'no-figure') return `${name} has no figure to set beside the others.`;
  if (apart.kind === 'no-margin')
    return `No margin of error is given for ${name}. So we cannot say which districts differ from it.`;
  const { same, higher, lower, unjudged } = apart;
  const rest = unjudged > 0 ? ` In ${unjudged} no margin of error is given.` : '';
  return (
    `${name} cannot be told apart from ${same.length} ${same.length === 1 ? 'district' : 'districts'}. ` +
    `We are 99% sure that ${higher} ${higher === 1 ? 'is' : 'are'} higher and ${lower} lower.${rest}`
  );
}

import { cannotBeToldApart } from '@/domain/comparison';
import { standardError } from '@/domain/observation';
import type { MapRow, MapView } from './mapView';

/** One district against all others, at 99%: never a place in a list. */
export type Apart =
  /** A full count differs by what it counts: nothing is said of chance. */
  | { readonly kind: 'not-said' }
  | { readonly kind: 'no-figure'; readonly chosen: MapRow }
  /** The figure is that of the skills area around the chosen district: it says nothing of it alone. */
  | { readonly kind: 'wider'; readonly chosen: MapRow; readonly area: string }
  | { readonly kind: 'no-margin'; readonly chosen: MapRow }
  | {
      readonly kind: 'apart';
      readonly chosen: MapRow;
      /** Districts that cannot be told apart from the chosen one, by name. */
      readonly same: readonly MapRow[];
      readonly higher: number;
      readonly lower: number;
      /** Districts with a figure of their own but no margin of error. */
      readonly unjudged: number;
      /** Districts that show the figure of the skills area around them. */
      readonly wider: number;
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
  const isJudged = ({ observation }: MapRow) => standardError(observation) !== undefined;
  if (chosen.widerArea !== undefined) return { kind: 'wider', chosen, area: chosen.widerArea };
  if (!isJudged(chosen)) return { kind: 'no-margin', chosen };
  const withFigure = rows.filter(
    (row) => row !== chosen && row.observation.figure.kind === 'value',
  );
  const others = withFigure.filter(({ widerArea }) => widerArea === undefined);
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
    wider: withFigure.length - others.length,
  };
}

/** The sentence above the table; undefined where there is nothing to say. */
export function apartWords(apart: Apart): string | undefined {
  if (apart.kind === 'not-said') return undefined;
  const { name } = apart.chosen;
  if (apart.kind === 'no-figure') return `${name} has no figure to set beside the others.`;
  if (apart.kind === 'wider')
    return `The figure of ${name} is that of ${apart.area}, the skills area around it. So we cannot say which districts differ from it.`;
  if (apart.kind === 'no-margin')
    return `No margin of error is given for ${name}. So we cannot say which districts differ from it.`;
  const { same, higher, lower, unjudged, wider } = apart;
  return [
    `${name} cannot be told apart from ${same.length} ${same.length === 1 ? 'district' : 'districts'}.`,
    sureWords(higher, lower),
    ...(unjudged > 0 ? [`In ${unjudged} no margin of error is given.`] : []),
    ...(wider > 0 ? [ownWords(wider)] : []),
  ].join(' ');
}

const ownWords = (wider: number): string =>
  wider === 1 ? '1 more has no figure of its own.' : `${wider} more have no figure of their own.`;

/** Each pair is judged alone: of many that are right 99 times in 100, a few are wrong. */
function sureWords(higher: number, lower: number): string {
  const each = (count: number) => (count === 1 ? '1' : `each of ${count}`);
  const start = 'Taken one at a time, we are 99% sure that';
  if (higher === 0 && lower === 0) return 'We cannot say that any is higher or lower.';
  if (lower === 0) return `${start} ${each(higher)} is higher. We cannot say that any is lower.`;
  if (higher === 0) return `${start} ${each(lower)} is lower. We cannot say that any is higher.`;
  return `${start} ${each(higher)} is higher and ${each(lower)} lower.`;
}

/** What stands in the row of a district that cannot be told apart from the chosen one. */
export function sameWords(apart: Apart, gss: string): string | undefined {
  if (apart.kind !== 'apart' || !apart.same.some((row) => row.gss === gss)) return undefined;
  return `cannot be told apart from ${apart.chosen.name}`;
}

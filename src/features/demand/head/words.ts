import { reasonInWords } from '@/domain/missingWords';
import { formatCell, formatFigure } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import { formatPeriod } from '@/domain/referencePeriod';
import type { DemandProfile } from '@/services/pack/demand';
import { setIn } from '../model/demandInput';

const KINDS: Readonly<Record<DemandProfile['kind'], string>> = {
  lsip: 'Local skills area',
  region: 'Region',
  nation: 'Nation',
  'combined-authority': 'Combined authority',
  picked: 'Put together by hand',
};

/** The name of an area in a heading; two kinds of area may share one. */
export const placeName = ({ area }: DemandProfile): string => area.name;

/** "Local skills area: 6 districts." */
export function caption({ kind, parts, twin }: DemandProfile): string {
  const count = parts.length;
  const one = parts[0]?.area.level === 'region' ? 'region' : 'district';
  const words = `${KINDS[kind]}: ${count} ${count === 1 ? one : `${one}s`}.`;
  return twin && twin.name !== ''
    ? `${words} Its districts are those of the local skills area ${twin.name}, whose figures stand here.`
    : words;
}

/** The newest figure of skill shortages, of the whole United Kingdom. */
export const shortagesOf = ({ unitedKingdom }: DemandProfile): Observation | undefined =>
  setIn(unitedKingdom, 'skill-shortage-vacancies')?.rows.at(-1);

/** Skill shortages stand once, for the whole United Kingdom and all jobs together. */
export function shortagesSentence({ unitedKingdom }: DemandProfile): string | undefined {
  const rows = setIn(unitedKingdom, 'skill-shortage-vacancies')?.rows ?? [];
  const [now, before] = [rows.at(-1), rows.at(-2)];
  if (!now) return undefined;
  if (now.figure.kind === 'missing') return `Skill shortages: ${reasonInWords(now.figure.reason)}.`;
  const then =
    before?.figure.kind === 'value'
      ? ` (${formatCell(before)} in ${formatPeriod(before.period)})`
      : '';
  return `Of UK vacancies ${formatFigure(now)} were hard to fill for want of skills in ${formatPeriod(now.period)}${then}.`;
}

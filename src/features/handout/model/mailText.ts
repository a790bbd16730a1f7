import { labelInTurn, NO_JOBS, NO_STEPS } from './sheet';
import type { NumberedText, Sheet } from './sheet';

/** The hand-out as plain text for an e-mail: its own sentences, figures and numbers of sources. Pure. */
export function mailText(sheet: Sheet): string {
  const parts: readonly (readonly string[])[] = [
    [sheet.title, sheet.made],
    ...(sheet.heads.length === 0 ? [[NO_JOBS]] : jobParts(sheet)),
    stepsPart(sheet),
    part('Figures we looked at', sheet.pins.map(pinLine)),
    part('Near you', sheet.near.map(numbered)),
    part(
      'Where to get help',
      sheet.help.map(({ name, where }) => `${name}: ${where}`),
    ),
    [sheet.caveat],
    part(
      'Where the figures are from',
      sheet.sources.map(({ text }, at) => `(${at + 1}) ${text}`),
      '',
    ),
  ];
  const written = parts.filter((lines) => lines.length > 0);
  return `${written.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** A heading and its lines; nothing where there is no line. */
function part(heading: string, lines: readonly string[], mark = '- '): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `${mark}${line}`)];
}

function jobParts({ heads, rows }: Sheet): readonly (readonly string[])[] {
  return heads.map(({ title, group }, at) => [
    title,
    ...(group === undefined ? [] : [`Official group: ${group}`]),
    ...rows.flatMap(({ label, cells }) => {
      const cell = cells[at];
      return cell === undefined || cell.text === ''
        ? []
        : [`- ${labelInTurn(label)}: ${numbered(cell)}`];
    }),
  ]);
}

function stepsPart({ stepsTitle, steps, review }: Sheet): readonly string[] {
  const lines = steps.map(({ words, due }) => `- ${words}${due === '' ? '' : ` (${due})`}`);
  return [
    stepsTitle,
    ...(lines.length === 0 ? [NO_STEPS] : lines),
    ...(review === '' ? [] : [review]),
  ];
}

const pinLine = (pin: Sheet['pins'][number]): string =>
  `${pin.job === undefined ? '' : `${pin.job}: `}${numbered(pin)}`;

const numbered = ({ text, source }: NumberedText): string =>
  source === undefined ? text : `${text} (${source})`;

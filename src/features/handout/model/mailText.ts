import { inRow, said, type Words } from '@/shared/words/words';
import { LABEL_WORDS, labelInTurn, NO_JOBS, NO_STEPS } from './sheet';
import type { NumberedText, Sheet } from './sheet';

/**
 * The hand-out as plain text for an e-mail: its own sentences, figures and numbers of sources. Pure.
 *
 * @param say in which language
 */
export function mailText(sheet: Sheet, say: (words: Words) => string): string {
  const parts: readonly (readonly Words[])[] = [
    [sheet.title, sheet.made],
    ...(sheet.heads.length === 0 ? [[NO_JOBS]] : jobParts(sheet)),
    stepsPart(sheet),
    part(said('Figures we looked at'), sheet.pins.map(pinLine)),
    part(said('Near you'), sheet.near.map(numbered)),
    part(
      said('Where to get help'),
      sheet.help.map(({ name, where }) => inRow([name, where], ': ')),
    ),
    [sheet.caveat],
    part(
      said('Where the figures are from'),
      sheet.sources.map(({ text }, at) => inRow([`(${at + 1})`, text])),
      '',
    ),
  ];
  const written = parts.filter((lines) => lines.length > 0);
  return `${written.map((lines) => lines.map(say).join('\n')).join('\n\n')}\n`;
}

/** A heading and its lines; nothing where there is no line. */
function part(heading: Words, lines: readonly Words[], mark = '- '): readonly Words[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => inRow([mark, line], ''))];
}

function jobParts({ heads, rows }: Sheet): readonly (readonly Words[])[] {
  return heads.map(({ title, group }, at) => [
    title,
    ...(group === undefined ? [] : [said('Official group: {group}', { group })]),
    ...rows.flatMap(({ label, cells }) => {
      const cell = cells[at];
      return cell === undefined || cell.text === ''
        ? []
        : [inRow(['- ', LABEL_WORDS[labelInTurn(label)], ': ', numbered(cell)], '')];
    }),
  ]);
}

function stepsPart({ stepsTitle, steps, review }: Sheet): readonly Words[] {
  const lines = steps.map(({ words, due }) =>
    due === '' ? inRow(['- ', words], '') : inRow(['- ', words, ' (', due, ')'], ''),
  );
  return [
    stepsTitle,
    ...(lines.length === 0 ? [NO_STEPS] : lines),
    ...(review === '' ? [] : [review]),
  ];
}

const pinLine = (pin: Sheet['pins'][number]): Words =>
  pin.job === undefined ? numbered(pin) : inRow([pin.job, numbered(pin)], ': ');

const numbered = ({ text, source }: NumberedText): Words =>
  source === undefined ? text : inRow([text, `(${source})`]);

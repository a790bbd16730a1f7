import type { OccupationShard } from '../../src/services/pack/schemas/occupation';
import type { Row } from './csv';
import type { PackTables } from './tables';

type Requirements = OccupationShard['requirements'];

/**
 * What law, a regulator or nearly all employers ask of a SOC 2010 unit group, as the table has it:
 * its words are shown as they stand. Empty where nobody looked: that is not "nothing needed".
 */
export function requirementsOf(soc: string, tables: PackTables): Requirements {
  return (tables.grouped('occupations/requirements', 'soc2010').get(soc) ?? []).map((row) => {
    const { scope, who } = appliesTo(row.applies_to ?? '');
    // The words of these columns were checked by specs.ts; the reader's schema checks them again.
    return {
      nations: (row.nations ?? '').split(','),
      kind: row.kind,
      name: row.name,
      scope,
      ...(who === '' ? {} : { who }),
      when: row.when_needed,
      by: row.required_by,
      words: row.words,
      ...(row.link ? { link: row.link } : {}),
      ...notesOf(row),
    } as Requirements[number];
  });
}

/** "Some jobs: drivers on the main line." → some, "drivers on the main line". */
function appliesTo(cell: string): { readonly scope: string; readonly who: string } {
  const at = cell.indexOf(':');
  const words = at < 0 ? cell : cell.slice(0, at);
  const who = at < 0 ? '' : sureSentences(cell.slice(at + 1).trim());
  return { scope: (words.split(' ')[0] ?? '').toLowerCase(), who };
}

/** What the table itself doubts, or could not date. */
const DOUBT = /undated|recheck|not checked|not found|not confirmed|older pages|seems|\?/i;

/** Prices go out of date, and few of the table's are dated: none is shown. */
const PRICE = /£/;

function sureSentences(text: string): string {
  return text
    .split(/(?<=\.)\s+/)
    .filter((sentence) => !DOUBT.test(sentence))
    .join(' ');
}

/** Notes on cost and time that hold without a date, without the page they were read on. */
function notesOf(row: Row): { readonly notes?: readonly string[] } {
  const notes = [row.cost_note ?? '', row.time_note ?? '']
    .filter((note) => note !== '' && !DOUBT.test(note) && !PRICE.test(note))
    .map((note) => note.replaceAll(/\s*\((?![^)]*\d{4})[^)]*\)/g, '').trim());
  return notes.length > 0 ? { notes } : {};
}

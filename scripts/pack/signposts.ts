import type { SignpostsShard } from '../../src/services/pack/schemas/signposts';
import type { Row } from './csv';
import type { PackTables } from './tables';

/** Where people get help, with the addresses and numbers of a cell apart. */
export function buildSignposts(tables: PackTables): SignpostsShard {
  return tables.rows('areas/signposts').map(signpost);
}

// The words of nation, purpose and sure were checked by specs.ts; the reader's schema checks again.
function signpost(row: Row): SignpostsShard[number] {
  return {
    nation: row.nation,
    purpose: row.purpose,
    name: row.name,
    links: parts(row.links).map((part) => {
      const at = part.indexOf('https://');
      return { of: part.slice(0, at).trim(), url: part.slice(at) };
    }),
    phones: parts(row.phones).map((part) => {
      const at = part.search(/\d/);
      return { of: part.slice(0, at).trim(), number: part.slice(at) };
    }),
    what: row.what,
    sure: row.sure,
    knownOn: row.as_known_on,
  } as SignpostsShard[number];
}

/** A cell holds one or more, with " ; " between them; a blank one holds none. */
function parts(cell: string | undefined): readonly string[] {
  return cell ? cell.split(' ; ') : [];
}

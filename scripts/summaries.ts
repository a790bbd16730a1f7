import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSummaries } from './pack/checkSummaries';
import { parseTable } from './pack/csv';
import { sampleOf, SEED } from './pack/sampleSummaries';

const data = fileURLToPath(new URL('../data/', import.meta.url));

function rowsOf(name: string, columns: readonly string[]) {
  return parseTable(name, readFileSync(`${data}${name}.csv`, 'utf8'), columns).rows;
}

/** Checks the plain summaries of all unit groups, and prints the thirty a seed picks for reading. */
function main([word = String(SEED)]: readonly string[]): void {
  const rows = rowsOf('occupation-summaries', ['soc2010', 'summary']);
  const groups = rowsOf('occupations/soc-2010', ['code', 'title']);
  const titles = new Map(groups.map(({ code, title }) => [code, title]));
  for (const { soc2010, summary } of sampleOf(rows, Number(word))) {
    console.log(`${soc2010} ${titles.get(soc2010)}: ${summary}`);
  }
  const faults = checkSummaries(rows, groups);
  console.log(faults.length === 0 ? `${rows.length} summaries, none at fault` : faults.join('\n'));
  process.exitCode = faults.length === 0 ? 0 : 1;
}

main(process.argv.slice(2));

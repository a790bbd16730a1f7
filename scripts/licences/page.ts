import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { type Library, WITH_CONDITIONS } from './libraries';

const SOURCES = join(import.meta.dirname, '../../data/sources.csv');

/** Data licences that some words stand for; a source with another is a mistake. */
const OF_DATA: Readonly<Record<string, string>> = {
  'OGL v3.0':
    'Open Government Licence v3.0: use and adapt, and say "Contains public sector information licensed under the Open Government Licence v3.0".',
  'OGL v3.0 (Northern Ireland: non-commercial)':
    'Open Government Licence v3.0; the postcodes of Northern Ireland for non-commercial use only. Who sells what is made of them asks Land and Property Services first.',
  'CC BY 4.0':
    'Creative Commons Attribution 4.0: use and adapt, name the source and say that it was changed. O*NET® is a trademark of USDOL/ETA, which has not approved, endorsed or tested the changes.',
  'facts; wording ours': 'Our own reading of official pages, under the licence of the code.',
};

interface Source {
  readonly short: string;
  readonly publisher: string;
  readonly licence: string;
}

function sourcesOf(): readonly Source[] {
  const { data } = Papa.parse<Source>(readFileSync(SOURCES, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return data;
}

/** The licences that most have first. */
function byLicence<Item extends { readonly licence: string }>(
  items: readonly Item[],
): readonly (readonly [string, readonly Item[]])[] {
  const names = [...new Set(items.map(({ licence }) => licence))];
  return names
    .map((name) => [name, items.filter(({ licence }) => licence === name)] as const)
    .sort(([, a], [, b]) => b.length - a.length);
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The page docs/licences.md: every library and every source with its licence. */
export function licencesPage(libraries: readonly Library[]): string {
  const shipped = libraries.filter(({ isShipped }) => isShipped);
  const tools = libraries.filter(({ isShipped }) => !isShipped);
  const conditions = Object.entries(WITH_CONDITIONS).map(
    ([licence, { libraries: names, means }]) =>
      `* **${licence}** (${names.map((name) => `\`${name}\``).join(', ')}). ${means}`,
  );
  const data = byLicence(sourcesOf()).map(([licence, sources]) => {
    const means = OF_DATA[licence];
    if (means === undefined)
      throw new Error(`data/sources.csv has a licence that is not known: ${licence}`);
    return `* **${licence}**. ${means} Sources: ${sources.map(({ short }) => short).join('; ')}.`;
  });
  return `# Licences

Made by \`npm run licences\`; a test fails when it is old, or when a licence comes that nobody has looked at.

Our own code is under the MIT licence: see \`LICENSE\`. The full texts of the libraries' licences go with every build, as \`licences.txt\`.

## Licences with conditions

${conditions.join('\n')}

## Libraries in the app

${table(
  ['library', 'version', 'licence'],
  shipped.map(({ name, version, licence }) => [name, version, licence]),
)}

## Libraries that build and test it

${byLicence(tools)
  .map(([licence, some]) => `* **${licence}**: ${some.length}`)
  .join('\n')}

## Data

${data.join('\n')}

The page \`/sources\` says it in the words their holders ask for. Also: positions on the hexagon map from Open Innovations (MIT), and map tiles © OpenStreetMap contributors (Open Database Licence) or Ordnance Survey, as \`config.json\` has it.
`;
}

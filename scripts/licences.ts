import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { librariesOf, unreviewed } from './licences/libraries';
import { licencesPage } from './licences/page';

const libraries = librariesOf();
const unknown = unreviewed(libraries);
for (const one of unknown) console.error(`Bearings: nobody has looked at the licence of ${one}`);
writeFileSync(join(import.meta.dirname, '../docs/licences.md'), licencesPage(libraries));
console.log(`Bearings: docs/licences.md lists ${libraries.length} libraries.`);
process.exitCode = unknown.length > 0 ? 1 : 0;

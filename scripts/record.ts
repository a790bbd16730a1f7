import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LMI_BASE_URL } from '../src/services/lmi/client';
import { NOMIS_BASE_URL } from '../src/services/nomis/client';
import { fetchText } from '../src/shared/http';
import { HttpStatusError, UpstreamError } from '../src/shared/upstreamError';
import { LMI_ADDRESSES, NOMIS_ADDRESSES } from './record/questions';

const USAGE = `npm run record -- FOLDER

Asks LMI for All and Nomis one question after another, a second apart, and writes every answer to
FOLDER in the form that "npm run replay" reads. LMI_BASE_URL and NOMIS_BASE_URL name a mirror.`;

const PAUSE_MS = 1000;
const TIMEOUT_MS = 60_000;

interface Recorded {
  readonly status: number;
  readonly body: string;
}

/** The answer whatever its status; undefined where none came. */
async function ask(source: string, url: string): Promise<Recorded | undefined> {
  try {
    return { status: 200, body: await fetchText(source, url, { timeoutMs: TIMEOUT_MS }) };
  } catch (error) {
    if (error instanceof HttpStatusError) return { status: error.status, body: error.body };
    if (error instanceof UpstreamError) return undefined;
    throw error;
  }
}

/** A file name that says what was asked. */
function nameOf(address: string): string {
  return address.replaceAll(/[^\w.-]+/g, '_').slice(0, 120);
}

/** JSON as it is; anything else as the text it was. */
function keptBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // Not JSON: kept word for word, as replay expects.
    return { _raw: body };
  }
}

function writeLmi(folder: string, address: string, { status, body }: Recorded): void {
  const [path = '', query = ''] = address.split('?');
  const request = { method: 'GET', path, query: Object.fromEntries(new URLSearchParams(query)) };
  const recorded = new Date().toUTCString();
  const text = JSON.stringify({ request, status, recorded, body: keptBody(body) }, null, 1);
  writeFileSync(join(folder, 'lmi', `${nameOf(address)}.json`), text);
}

function writeNomis(folder: string, address: string, { status, body }: Recorded): void {
  const isTable = address.includes('.data.csv');
  const prefix = status === 200 ? '' : `errors__${status}_`;
  const path = join(folder, 'nomis', `${prefix}${nameOf(address)}.${isTable ? 'csv' : 'json'}`);
  writeFileSync(path, body);
  if (isTable) writeFileSync(`${path}.request.txt`, `${new URL(address, NOMIS_BASE_URL)}\n`);
}

async function main(folder: string): Promise<number> {
  const services = [
    {
      name: 'lmi-for-all',
      base: process.env['LMI_BASE_URL'] ?? LMI_BASE_URL,
      addresses: LMI_ADDRESSES,
      write: writeLmi,
    },
    {
      name: 'nomis',
      base: process.env['NOMIS_BASE_URL'] ?? NOMIS_BASE_URL,
      addresses: NOMIS_ADDRESSES,
      write: writeNomis,
    },
  ];
  mkdirSync(join(folder, 'lmi'), { recursive: true });
  mkdirSync(join(folder, 'nomis'), { recursive: true });

  let answers = 0;
  for (const { name, base, addresses, write } of services) {
    for (const address of addresses) {
      // oxlint-disable-next-line no-await-in-loop -- one question at a time, as the services ask
      const recorded = await ask(name, new URL(address, base).href);
      if (recorded !== undefined) write(folder, address, recorded);
      answers += recorded === undefined ? 0 : 1;
      const outcome = recorded === undefined ? 'no answer' : `status ${recorded.status}`;
      process.stdout.write(`${name} ${address}: ${outcome}\n`);
      // oxlint-disable-next-line no-await-in-loop -- the pause between two questions
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
  process.stdout.write(`${answers} answers written to ${folder}\n`);
  return answers > 0 ? 0 : 1;
}

const [folder] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('-')) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await main(folder);
}

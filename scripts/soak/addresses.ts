import type { Browser, Page } from '@playwright/test';
import { request } from 'node:http';
import { BAD_ADDRESSES, type BadAddress } from './addressList';

/** What an address led to. */
export interface Led extends BadAddress {
  readonly status: number;
  readonly heading: string;
  /** What the page says of what was wrong, as far as it says it in a sentence of its own. */
  readonly said: readonly string[];
  readonly faults: readonly string[];
}

/** The answer to an address as it is written: a browser would tidy it first. */
const rawStatus = (base: string, address: string): Promise<{ status: number; body: string }> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(base);
    const asking = request({ hostname, port, path: address, headers: { accept: 'text/html' } });
    asking.on('response', (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        body += part;
      });
      answer.on('end', () => done({ status: answer.statusCode ?? 0, body }));
    });
    asking.on('error', fail);
    asking.end();
  });

/** Sentences by which the pages say that something of an address is not there. */
const SAID =
  /left out|no such|is no longer a district|older code|is the code of a county|not the code|There is no|not saved in this browser|mistyped|These are the newest|newest figures alone|This is the first one/i;

/** Where a page takes a code, it says of a wrong one what is wrong; what is merely open is as at first. */
const IS_CODE = /^(?:path|area|soc|from|indicator|period)/;

/** Wrong only in form, or right after all: these lead to what they mean. */
const LEADS = ['small letters', 'padded with blanks', 'nothing'];
const TAKES_REGIONS = /^\/(?:areas|compare\/areas|demand)/;

function mustSay({ slot, kind, address }: BadAddress): boolean {
  if (!IS_CODE.test(slot) || LEADS.includes(kind)) return false;
  return kind !== 'a region' || !TAKES_REGIONS.test(address);
}

/** "Fife is no longer a district of its own. It is now part of Fife." */
const PART_OF_ITSELF = /(\b[A-Z][\w ’'-]+) is no longer a district[^.]*\. It is now part of \1\./;

const TRACE = /\bat .+:\d+:\d+|node_modules|\/scripts\/|ENOENT|ENAMETOOLONG/;

/** Looks at the page as it stands. Runs in the page. */
const lookThere = () => {
  const main = document.querySelector('main');
  const sentences = [...(main?.querySelectorAll('p, li, [role=alert]') ?? [])]
    .map((one) => (one.textContent ?? '').trim())
    .filter((one) => one !== '' && one.length < 400);
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    heading: (document.querySelector('main h1')?.textContent ?? '').trim(),
    sentences: [...new Set(sentences)],
    text: main?.innerText ?? '',
    wider: scrollWidth - clientWidth,
  };
};

async function settled(page: Page): Promise<void> {
  await page.locator('#first').waitFor({ state: 'detached', timeout: 20_000 });
  await page.locator('main h1').first().waitFor({ timeout: 20_000 });
  await page.waitForLoadState('networkidle');
}

async function lead(page: Page, base: string, bad: BadAddress, errors: string[]): Promise<Led> {
  const faults: string[] = [];
  const { status, body } = await rawStatus(base, bad.address);
  if (status >= 500) faults.push(`the server answered ${status}`);
  if (TRACE.test(body.slice(0, 2000))) faults.push('the answer holds a trace or a path');
  errors.length = 0;
  await page.goto(`${base}${bad.address}`);
  const isOurs = await page
    .locator('#root')
    .count()
    .then((count) => count > 0);
  if (!isOurs) {
    const text = (await page.locator('body').innerText()).slice(0, 200);
    return {
      ...bad,
      status,
      heading: '',
      said: [text],
      faults: [...faults, 'the app is not there'],
    };
  }
  await settled(page).catch((error: unknown) => faults.push(String(error).slice(0, 200)));
  const { heading, sentences, text, wider } = await page.evaluate(lookThere);
  if (heading === 'This page cannot be shown just now') faults.push('the page cannot be shown');
  if (wider > 0) faults.push(`${wider} px wider than the window`);
  const said = sentences.filter((one) => SAID.test(one));
  if (mustSay(bad) && said.length === 0) faults.push('the page says nothing of it');
  const itself = PART_OF_ITSELF.exec(text);
  if (itself) faults.push(itself[0]);
  if (/x{200}/.test(text)) faults.push('the page is filled with what was asked');
  return {
    ...bad,
    status,
    heading,
    said,
    faults: [...faults, ...errors],
  };
}

/** Goes to every bad address of the list, one after the other, in one tab. */
export async function goToAll(
  browser: Browser,
  base: string,
  list: readonly BadAddress[] = BAD_ADDRESSES,
): Promise<readonly Led[]> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`page error: ${error.message}`));
  const all: Led[] = [];
  for (const bad of list) {
    all.push(await lead(page, base, bad, errors));
    if (all.length % 100 === 0) console.error(`  ${all.length} addresses`);
  }
  await context.close();
  return all;
}

import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Chance } from './chance';
import { DrivenDesk } from './desk';
import { type Kill, KILLS, Profile } from './profile';
import { newStore, putStore, recordsIn, someRecords } from './sealedStore';
import type { SealedStore } from './sealedStore';
import { Typed } from './typed';

/** What came of some kills. */
export interface KillTally {
  readonly kills: number;
  readonly byKind: Readonly<Record<Kill, number>>;
  readonly recordsLost: number;
  /** The longest time of typing that one kill has cost. */
  readonly secondsLost: number;
  /** Each: what went wrong, with the kill's number and the seed's. */
  readonly faults: readonly string[];
}

/** A crash may cost as much typing as this: PRODUCT's promise. */
const SECONDS_MAY_BE_LOST = 2;

const RECORDS = 6;
const OPEN_RECORD = 'record-0';
/** Short of what the field takes. */
const LONGEST_TEXT = 3000;

export const noKills = (): KillTally => ({
  kills: 0,
  byKind: { 'the tab crashes': 0, 'the tab is closed': 0, 'the browser is killed': 0 },
  recordsLost: 0,
  secondsLost: 0,
  faults: [],
});

export function together(a: KillTally, b: KillTally): KillTally {
  const byKind = { ...a.byKind };
  for (const kind of KILLS) byKind[kind] += b.byKind[kind];
  return {
    kills: a.kills + b.kills,
    byKind,
    recordsLost: a.recordsLost + b.recordsLost,
    secondsLost: Math.max(a.secondsLost, b.secondsLost),
    faults: [...a.faults, ...b.faults],
  };
}

/** Starting a browser takes the longest, so fewer die that way. */
function anyKill(chance: Chance): Kill {
  const share = chance.next();
  if (share < 0.65) return 'the tab crashes';
  return share < 0.9 ? 'the tab is closed' : 'the browser is killed';
}

/** Types until it is told to stop; a page that is gone ends it too. */
async function typeOn(
  desk: DrivenDesk,
  typed: Typed,
  chance: Chance,
  isOver: () => boolean,
): Promise<void> {
  try {
    for (let word = 1; !isOver(); word += 1) {
      await desk.type(typed, ` ${word}${'abcdefgh'.slice(0, chance.whole(0, 8))}`);
      // Once in a while somebody thinks, and all is stored meanwhile.
      await wait(chance.next() < 0.1 ? chance.whole(300, 1500) : chance.whole(10, 150));
    }
  } catch (error) {
    if (!isOver()) throw error;
  }
}

interface Lane {
  readonly profile: Profile;
  readonly url: string;
  readonly store: SealedStore;
  readonly chance: Chance;
}

/** Opens the record, types, kills. @returns the page that comes after, and what the kill has cost */
async function killOnce(
  { profile, url, store, chance }: Lane,
  page: Page,
  stored: string,
): Promise<{ next: Page; tally: KillTally; stored: string }> {
  const desk = new DrivenDesk(page, url);
  await desk.open(OPEN_RECORD);
  const shown = await desk.situation.inputValue();
  const typed = new Typed(stored);
  const how = anyKill(chance);
  await desk.focus();
  if (stored.length > LONGEST_TEXT) await desk.empty(typed);

  let isOver = false;
  const typing = typeOn(desk, typed, chance, () => isOver);
  await Promise.race([wait(chance.whole(0, 3500)), typing]);
  isOver = true;
  const killedAt = await profile.kill(page, how);
  await typing;

  const next = await profile.newPage();
  await next.goto(`${url}/icon.svg`);
  const records = await recordsIn(next, store);
  const now = records.get(OPEN_RECORD)?.situation;
  const cost = now === undefined ? ({ kind: 'lost' } as const) : typed.costOf(now, killedAt);
  const others = store.documents.filter(
    ({ id }) => id !== OPEN_RECORD && records.get(id)?.situation !== textOf(id),
  ).length;
  const lost = (cost.kind === 'lost' ? 1 : 0) + others;
  const seconds = cost.kind === 'lost' ? 0 : cost.seconds;
  const faults = [
    ...(shown === stored ? [] : ['the page showed another text than the one that is stored']),
    ...(lost > 0 ? [`${lost} records lost`] : []),
    ...(seconds > SECONDS_MAY_BE_LOST ? [`${seconds} s of typing lost`] : []),
  ].map((fault) => `${how}: ${fault}`);
  const tally = {
    ...noKills(),
    kills: 1,
    byKind: { ...noKills().byKind, [how]: 1 },
    recordsLost: lost,
    secondsLost: seconds,
    faults,
  };
  return { next, tally, stored: now ?? '' };
}

const TEXTS = new Map(someRecords(RECORDS).map(({ id, situation }) => [id, situation]));
const textOf = (id: string): string => TEXTS.get(id) ?? '';

export interface KillOptions {
  readonly url: string;
  readonly chance: Chance;
  /** Asked before each kill. */
  readonly goesOn: () => boolean;
  readonly onKill: (tally: KillTally) => void;
}

/** Kills one profile's pages, one after the other, each while somebody types in it. */
export async function killAgainAndAgain(options: KillOptions): Promise<void> {
  const { url, chance, goesOn, onKill } = options;
  const profile = new Profile();
  try {
    const store = await newStore(someRecords(RECORDS));
    let page = await profile.newPage();
    await page.goto(`${url}/icon.svg`);
    await putStore(page, store);
    let stored = textOf(OPEN_RECORD);
    while (goesOn()) {
      const came = await killOnce({ profile, url, store, chance }, page, stored);
      ({ next: page, stored } = came);
      onKill(came.tally);
    }
  } finally {
    await profile.remove();
  }
}

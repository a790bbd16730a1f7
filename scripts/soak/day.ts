import type { BrowserContext, Page } from '@playwright/test';
import { Frame } from '../../tests/support/pages/frame';
import type { Places } from '../bench/memory';
import type { Chance } from '../faults/chance';
import { PASSPHRASE } from '../faults/sealedStore';
import type { Soak } from './living';
import { sampleOf, type Sample } from './measure';
import type { FakeSources, Weather } from './services';
import { type About, ROUND, type Step } from './steps';

/** What the day came to. */
export interface DayTally {
  readonly pages: number;
  readonly pins: number;
  readonly locks: number;
  readonly byStep: Readonly<Record<string, number>>;
  /** Page errors, and steps that did not come to their end. */
  readonly faults: readonly string[];
  readonly samples: readonly Sample[];
  /** The timers left at the end, by where they were set. */
  readonly timers: readonly string[];
}

export interface DaySetting {
  readonly context: BrowserContext;
  readonly url: string;
  readonly places: Places;
  readonly chance: Chance;
  readonly sources: FakeSources;
  readonly pages: number;
  readonly onRound: (sample: Sample) => void;
}

/** Two hours over four hundred pages: so much passes with each, by the clock of the page. */
const A_PAGE_MS = 18_000;
/** A new client every so many rounds. */
const ROUNDS_A_CLIENT = 5;
const PATIENCE_MS = 60_000;

/** What the services do, a stretch of pages each: every kind of silence, and well in between. */
const WEATHERS: readonly Weather[] = [
  { lmi: 'good', nomis: 'good' },
  { lmi: 'gone', nomis: 'gone' },
  { lmi: 'good', nomis: 'good' },
  { lmi: 'broken-unreadable', nomis: 'unreadable' },
  { lmi: 'good', nomis: 'good' },
  { lmi: 'parked', nomis: 'web-page' },
  { lmi: 'good', nomis: 'good' },
  { lmi: 'empty-body', nomis: 'all-missing' },
  { lmi: 'good', nomis: 'good' },
  { lmi: 'busy', nomis: 'busy' },
];
const PAGES_A_WEATHER = 7;

/** One tab, from its first page to its last. */
export async function spendDay(setting: DaySetting): Promise<DayTally> {
  const day = await Day.begin(setting);
  return day.spend();
}

class Day {
  readonly #setting: DaySetting;
  readonly #page: Page;
  readonly #frame: Frame;
  readonly #faults: string[] = [];
  readonly #byStep: Record<string, number> = {};
  #pages = 0;
  #pins = 0;
  #locks = 0;

  private constructor(setting: DaySetting, page: Page) {
    this.#setting = setting;
    this.#page = page;
    this.#frame = new Frame(page);
    page.on('pageerror', (error) => this.#faults.push(`page error: ${error.message}`));
    page.on('crash', () => this.#faults.push('the tab crashed'));
  }

  static async begin(setting: DaySetting): Promise<Day> {
    const page = await setting.context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const day = new Day(setting, page);
    await page.goto(setting.url);
    await page.locator('#first').waitFor({ state: 'detached' });
    return day;
  }

  async spend(): Promise<DayTally> {
    const { pages, onRound, context } = this.#setting;
    const session = await context.newCDPSession(this.#page);
    await session.send('Performance.enable');
    const samples: Sample[] = [];
    for (let round = 0; this.#pages < pages; round += 1) {
      await this.#round(round);
      const sample = await sampleOf(this.#page, session, this.#pages);
      samples.push(sample);
      onRound(sample);
    }
    const timers = await this.#page.evaluate(() =>
      (Reflect.get(globalThis, 'soak') as Soak).whoseTimers(),
    );
    return {
      pages: this.#pages,
      pins: this.#pins,
      locks: this.#locks,
      byStep: this.#byStep,
      faults: this.#faults,
      samples,
      timers,
    };
  }

  async #round(round: number): Promise<void> {
    if (round > 0 && round % ROUNDS_A_CLIENT === 0) await this.#nextClient();
    for (const [at, step] of ROUND.entries()) {
      if (this.#pages >= this.#setting.pages) break;
      this.#changeWeather();
      await this.#take(step, this.#about(round, at)).catch((error: unknown) => {
        this.#faults.push(`page ${this.#pages}, ${step.name}: ${String(error).slice(0, 600)}`);
      });
      await this.#windOn();
    }
    await this.#home();
  }

  #changeWeather(): void {
    const { sources } = this.#setting;
    const weather = WEATHERS[Math.floor(this.#pages / PAGES_A_WEATHER) % WEATHERS.length];
    if (weather) sources.weather = weather;
  }

  #about(round: number, at: number): About {
    const { places, chance } = this.#setting;
    const count = round * ROUND.length + at;
    const job = places.socs[count % places.socs.length];
    const place = places.areas[count % places.areas.length];
    if (!job || !place) throw new Error('The pack has no jobs or no places');
    const otherThan = <T>(list: readonly T[], one: T): T =>
      chance.oneOf(list.filter((other) => other !== one));
    return {
      job,
      place,
      otherJob: otherThan(places.socs, job),
      otherPlace: otherThan(places.areas, place),
      round,
    };
  }

  async #take(step: Step, about: About): Promise<void> {
    this.#pages += 1;
    this.#byStep[step.name] = (this.#byStep[step.name] ?? 0) + 1;
    await this.#goTo(step.address(about));
    await step.ready(this.#page, about).waitFor({ state: 'attached' });
    await step.does?.(this.#page, about);
    if (step.pins === true) await this.#pin();
    if (step.locks === true) await this.#lockAndUnlock();
  }

  /** As a link of the page goes, without loading the document. */
  async #goTo(address: string): Promise<void> {
    await this.#page.evaluate((to) => history.pushState({}, '', to), address);
  }

  async #pin(): Promise<void> {
    const button = this.#page.getByRole('button', { name: /^Pin .* at a glance$/ }).first();
    const name = await button.getAttribute('aria-label');
    await button.click();
    await this.#frame.button((name ?? '').replace(/^Pin /, 'Pinned ')).waitFor();
    this.#pins += 1;
  }

  async #lockAndUnlock(): Promise<void> {
    const panel = await this.#frame.openSession();
    const save = panel.getByRole('button', { name: 'Save session', exact: true });
    if (await save.isVisible()) await this.#save();
    await this.#frame.lock();
    await this.#frame.unlock(PASSPHRASE);
    await this.#frame.saved();
    this.#locks += 1;
  }

  /** The first save asks for a passphrase; the others do where the store is locked. */
  async #save(): Promise<void> {
    await this.#frame.pressInSession('Save session');
    const saved = this.#page.getByText(/^Saved \d\d:\d\d$/).first();
    await this.#frame.passphrase.or(saved).first().waitFor();
    if (await this.#frame.passphrase.isVisible()) {
      await this.#frame.passphrase.fill(PASSPHRASE);
      await this.#frame.passphrase.press('Enter');
    }
    await saved.waitFor();
  }

  /** All is saved by then, so nothing is asked. */
  async #nextClient(): Promise<void> {
    await this.#goTo('/sessions');
    await this.#frame.clearDesk();
    await this.#frame.button('Clear desk').waitFor({ state: 'detached' });
  }

  async #windOn(): Promise<void> {
    await this.#page.evaluate(
      (ms) => (Reflect.get(globalThis, 'soak') as Soak).windOn(ms),
      A_PAGE_MS,
    );
  }

  /** Where it is counted: the same page each time, when all is quiet. */
  async #home(): Promise<void> {
    await this.#goTo('/');
    await this.#page.getByRole('heading', { level: 1 }).first().waitFor();
    await this.#page.waitForLoadState('networkidle');
    await this.#page.waitForTimeout(1500);
  }
}

import type { Page } from '@playwright/test';
import { DeskPage } from '../../tests/support/pages/deskPage';
import { Frame } from '../../tests/support/pages/frame';
import { PASSPHRASE } from './sealedStore';
import type { Typed } from './typed';

/** The desk of a session, as somebody at the keyboard uses it. */
export class DrivenDesk {
  readonly page: Page;
  readonly frame: Frame;
  readonly #url: string;

  constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
    this.frame = new Frame(page);
  }

  get situation() {
    return new DeskPage(this.page).field('Situation');
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(`${this.#url}${path}`);
    await this.page.locator('#first').waitFor({ state: 'detached' });
  }

  /** Opens a saved session by its passphrase, from its address. */
  async open(id: string, passphrase = PASSPHRASE): Promise<void> {
    await this.goTo(`/sessions/${id}`);
    await this.frame.button('Open with the passphrase').click();
    await this.frame.passphrase.fill(passphrase);
    await this.frame.passphrase.press('Enter');
    await this.situation.or(this.frame.button('Open all')).first().waitFor();
    if (!(await this.situation.isVisible())) await this.frame.button('Open all').click();
    await this.situation.waitFor();
  }

  /** Puts the cursor at the end of the situation. */
  async focus(): Promise<void> {
    await this.situation.evaluate((field) => {
      if (!(field instanceof HTMLTextAreaElement)) throw new Error('Not the field of a text');
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    });
  }

  /** Types at the cursor, and notes when the page had it. */
  async type(typed: Typed, words: string): Promise<void> {
    const taken = typed.send(`${typed.latest}${words}`);
    await this.page.keyboard.insertText(words);
    taken(Date.now());
  }

  /** Takes out all that is in the field. */
  async empty(typed: Typed): Promise<void> {
    const taken = typed.send('');
    await this.situation.fill('');
    taken(Date.now());
  }

  /** What the page says about the session just now: its notices and its state, sentence by sentence. */
  async said(sentence: RegExp): Promise<string> {
    const found = this.page.getByText(sentence).first();
    await found.waitFor();
    return ((await found.textContent()) ?? '').trim();
  }
}

import type { Locator, Page } from '@playwright/test';

/** What stands around every page: the two boxes and the session. On the front page the boxes are in it. */
export class Frame {
  readonly page: Page;
  readonly occupationBox: Locator;
  readonly areaBox: Locator;
  readonly session: Locator;
  readonly heading: Locator;
  readonly passphrase: Locator;

  constructor(page: Page) {
    this.page = page;
    this.occupationBox = page.getByRole('combobox', { name: 'Job title or occupation' });
    this.areaBox = page.getByRole('combobox', { name: 'Area' });
    this.session = page.getByRole('group', { name: 'Session', exact: true });
    this.heading = page.getByRole('heading', { level: 1 });
    this.passphrase = page.getByRole('textbox', { name: 'Passphrase' });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  option(name: string | RegExp): Locator {
    return this.page.getByRole('option', { name });
  }

  async chooseOccupation(words: string, option: string | RegExp): Promise<void> {
    await this.occupationBox.fill(words);
    await this.option(option).first().click();
  }

  async chooseArea(words: string, option: string | RegExp): Promise<void> {
    await this.areaBox.fill(words);
    await this.option(option).first().click();
  }

  /** The menu says that the whole pack is kept: hundreds of writes, on a busy machine for many seconds. */
  async readyOffline(): Promise<void> {
    await this.page
      .getByText('Ready to work offline')
      .waitFor({ state: 'attached', timeout: 60_000 });
  }

  /** The first save: asks for the passphrase. */
  async saveSession(passphrase: string): Promise<void> {
    await this.button('Save session').click();
    const dialog = this.page.getByRole('dialog');
    await this.passphrase.fill(passphrase);
    await dialog.getByRole('button', { name: 'Save session', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await this.session.getByText('Saved, sealed').waitFor();
  }

  async lock(): Promise<void> {
    await this.button('Lock').click();
    await this.button('Unlock').waitFor();
  }

  async unlock(passphrase: string): Promise<void> {
    await this.button('Unlock').click();
    const dialog = this.page.getByRole('dialog');
    await this.passphrase.fill(passphrase);
    await dialog.getByRole('button', { name: 'Unlock', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await this.button('Lock').waitFor();
  }

  /** To the desk of the session, by the state in the header. */
  async openDesk(): Promise<void> {
    await this.session.getByRole('link').first().click();
    await this.page.getByRole('heading', { level: 1, name: 'Session desk' }).waitFor();
  }
}

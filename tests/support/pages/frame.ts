import { expect, type Locator, type Page } from '@playwright/test';

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
    this.session = page
      .getByRole('complementary', { name: 'Session', exact: true })
      .or(page.getByRole('group', { name: 'Session', exact: true }))
      .or(page.getByRole('dialog', { name: 'Session', exact: true }));
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

  /** All of the session: it stands beside the page, or in a drawer that the header opens. */
  async openSession(): Promise<Locator> {
    // Buttons of the first paint do nothing yet.
    await this.page.locator('#first').waitFor({ state: 'detached' });
    const drawer = this.page.getByRole('dialog', { name: 'Session', exact: true });
    const panel = this.page
      .getByRole('complementary', { name: 'Session', exact: true })
      .or(drawer)
      .first();
    const opener = this.page.getByRole('button', { name: /^Session(, |$)/ });
    // A page that comes with a rail takes the button away.
    await expect(async () => {
      if (!(await panel.isVisible())) await opener.click({ timeout: 1000 });
      await expect(panel).toBeVisible({ timeout: 2000 });
    }).toPass();
    // It may have been opened just before the rail came, and then lies over it.
    return (await drawer.isVisible()) ? drawer : panel;
  }

  /** One of the buttons of the session. */
  async pressInSession(name: string): Promise<void> {
    const panel = await this.openSession();
    await panel.getByRole('button', { name, exact: true }).click();
  }

  /** The first save: asks for the passphrase. */
  async saveSession(passphrase: string): Promise<void> {
    await this.pressInSession('Save session');
    const dialog = this.page.getByRole('dialog', { name: 'Save this session' });
    await this.passphrase.fill(passphrase);
    await dialog.getByRole('button', { name: 'Save session', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await this.saved();
    await this.closeSession();
  }

  /** The state line says that all is stored. */
  async saved(): Promise<void> {
    await (await this.openSession()).getByText(/^Saved \d\d:\d\d$/).waitFor();
  }

  async lock(): Promise<void> {
    await this.pressInSession('Lock');
    await (await this.openSession()).getByRole('button', { name: 'Unlock' }).waitFor();
    await this.closeSession();
  }

  async unlock(passphrase: string): Promise<void> {
    await this.pressInSession('Unlock');
    const dialog = this.page.getByRole('dialog', { name: 'Open saved sessions' });
    await this.passphrase.fill(passphrase);
    await dialog.getByRole('button', { name: 'Unlock', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async clearDesk(): Promise<void> {
    await this.pressInSession('Clear desk');
  }

  /** To the desk of the session, with all its parts open. */
  async openDesk(): Promise<void> {
    await (await this.openSession()).getByRole('link', { name: 'Desk', exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name: 'Session desk' }).waitFor();
    await this.button('Open all').click();
  }

  /** Shuts the drawer where there is one. */
  private async closeSession(): Promise<void> {
    const drawer = this.page.getByRole('dialog', { name: 'Session', exact: true });
    if (!(await drawer.isVisible())) return;
    await drawer.getByRole('button', { name: 'Close' }).click();
    await drawer.waitFor({ state: 'detached' });
  }
}

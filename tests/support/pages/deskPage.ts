import type { Locator, Page } from '@playwright/test';

export interface Step {
  readonly what: string;
  readonly due?: string;
}

/** The record of one session. */
export class DeskPage {
  readonly page: Page;
  readonly record: Locator;

  constructor(page: Page) {
    this.page = page;
    this.record = page.getByRole('main');
  }

  region(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** Opens every part of the record. */
  async openAll(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open all', exact: true }).click();
  }

  field(name: string): Locator {
    return this.record.getByRole('textbox', { name, exact: true });
  }

  async addAction({ what, due }: Step): Promise<void> {
    const actions = this.region('Actions');
    await actions.getByRole('button', { name: 'Add action' }).click();
    await actions.getByRole('textbox', { name: 'What will be done' }).last().fill(what);
    if (due !== undefined) await actions.getByLabel('By', { exact: true }).last().fill(due);
  }

  evidence(): Locator {
    return this.region('Evidence').getByRole('listitem');
  }

  handoutLink(): Locator {
    return this.page.getByRole('link', { name: 'Hand-out for the client' });
  }
}

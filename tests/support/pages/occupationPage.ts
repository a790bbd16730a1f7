import type { Locator, Page } from '@playwright/test';

/** The sections of the page by their titles, with the names the address has for them. */
const SECTIONS = {
  Pay: 'pay',
  Adverts: 'adverts',
  'Working here': 'here',
  'Getting in': 'getting-in',
  Outlook: 'outlook',
  Openings: 'openings',
  Hours: 'hours',
  More: 'more',
  'Not shown': 'not-shown',
} as const;

export type SectionTitle = keyof typeof SECTIONS;

export const SECTION_TITLES = Object.keys(SECTIONS) as readonly SectionTitle[];

/** One unit group, read for one district. */
export class OccupationPage {
  readonly page: Page;
  readonly heading: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
  }

  /** @param sections opened from the start, as an address that was kept does */
  async open(soc: string, area?: string, sections: readonly SectionTitle[] = []): Promise<void> {
    const search = new URLSearchParams({
      ...(area === undefined ? {} : { area }),
      ...(sections.length === 0 ? {} : { open: sections.map((one) => SECTIONS[one]).join(',') }),
    });
    await this.page.goto(`/occupations/${soc}${search.size === 0 ? '' : `?${search}`}`);
    await this.region('At a glance').waitFor();
  }

  region(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** The button of a section: its title and what the section comes to. */
  sectionButton(title: SectionTitle): Locator {
    return this.page.locator(`#${SECTIONS[title]}`).getByRole('button').first();
  }

  /** Opens a section where it is closed, and gives what it holds. */
  async section(title: SectionTitle): Promise<Locator> {
    const button = this.sectionButton(title);
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
    return this.region(title);
  }

  /** The four figures: "Pay", "Adverts near here", "Outlook", "What you need". */
  tiles(): Locator {
    return this.region('At a glance').getByRole('article');
  }

  pin(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  compare(): Locator {
    return this.page.getByRole('button', { name: 'Compare', exact: true });
  }
}

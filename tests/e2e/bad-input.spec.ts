import { expect, test } from '../support/journey';
import { DeskPage } from '../support/pages/deskPage';
import { Frame } from '../support/pages/frame';
import { OccupationPage } from '../support/pages/occupationPage';

const PROGRAMMERS = 'Programmers and software development professionals';

/** An address by hand, the heading it leads to, and the sentence that says what is wrong with it. */
const ADDRESSES = [
  ['/occupations/9999', 'There is no such job', /No group of jobs has the code “9999”/],
  ['/occupations/99', 'There is no such job', /No group of jobs has the code “99”/],
  ['/occupations/abcd', 'There is no such job', /No group of jobs has the code “abcd”/],
  ['/occupations/2136/x', 'There is no such page', /The address may be mistyped/],
  ['/occupations/%3Cb%3E', 'There is no such job', /the code “<b>”/],
  ['/occupations/2136?area=E99999999', PROGRAMMERS, /“E99999999” is left out/],
  ['/occupations/2136?area=leeds', PROGRAMMERS, /“leeds” is left out/],
  ['/occupations/2136?area=E12000003', PROGRAMMERS, /“E12000003” is left out/],
  [
    '/occupations/2136?area=E07000026',
    `${PROGRAMMERS} in Cumberland`,
    /Allerdale is no longer a district.*Cumberland/,
  ],
  ['/areas/E99999999', 'There is no such area', /has this code/],
  ['/areas/leeds', 'There is no such area', /has this code/],
  ['/areas/E07000026', 'Allerdale', /now part of Cumberland/],
  [
    '/map?indicator=nonsense',
    /^Share of people aged 16 to 64 claiming/,
    'There is no such map. This is the first one.',
  ],
  ['/compare?soc=2136&soc=abc', /^Compare/, /“abc” is left out/],
  ['/compare?soc=2136&soc=9999', /^Compare/, /There is no job with the code 9999/],
  ['/compare?soc=2136&area=zz', /^Compare/, /“zz” is left out/],
  [
    '/compare?soc=2136&area=E07000026',
    /in Cumberland$/,
    /Allerdale is no longer a district.*Cumberland/,
  ],
  [
    '/areas/S12000015',
    'Fife',
    '“S12000015” is an older code of Fife. Its code today is S12000047.',
  ],
  ['/areas/E10000003', 'This is the code of a county', /one of the county’s districts/],
  [
    '/occupations/2136?area=E10000023',
    `${PROGRAMMERS} in North Yorkshire`,
    /“E10000023” is an older code of North Yorkshire/,
  ],
  ['/occupations?area=leeds', 'Browse jobs', /“leeds” is left out/],
  ['/map?area=leeds', /^Share of people aged 16 to 64 claiming/, /“leeds” is left out/],
  ['/map?soc=5312&reach=work&area=zz', 'Within reach: choose a place', /“zz” is left out/],
  ['/occupations/..%2f..%2fx', 'There is no such job', /the code “..\/..\/x”/],
  ['/sessions/0123456789abcdef', 'There is no such session', /not saved in this browser/],
  ['/sessions/0123456789abcdef/handout', 'There is no such session', /not saved in this browser/],
] as const;

for (const [address, heading, sentence] of ADDRESSES) {
  test(`${address} says what is wrong with it`, async ({ page }) => {
    await page.goto(address);

    const frame = new Frame(page);
    await expect(frame.heading).toHaveText(heading);
    await expect(page.getByRole('main').getByText(sentence)).toBeVisible();
    await expect(frame.occupationBox).toHaveCount(1);
    await expect(frame.areaBox).toHaveCount(1);
  });
}

const FAR_TOO_LONG = 'x'.repeat(5000);

for (const address of [
  `/occupations/2136?area=E08000035&as=${FAR_TOO_LONG}&near=${FAR_TOO_LONG}`,
  `/occupations/2136?area=${FAR_TOO_LONG}`,
  `/occupations/2136?area=E08000035&as=${FAR_TOO_LONG.slice(0, 120)}`,
  `/compare?soc=2136&as=${FAR_TOO_LONG}&near=${FAR_TOO_LONG}`,
])
  test(`${address.slice(0, 50)}… of ${address.length} characters neither fills the page nor makes it wider`, async ({
    page,
  }) => {
    await page.goto(address);

    await expect(new Frame(page).heading).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('x'.repeat(121));
    const isWider = () =>
      page.evaluate(() => document.documentElement.scrollWidth > globalThis.innerWidth);
    expect(await isWider()).toBe(false);
  });

test('a two-digit code leads to the wider group and its jobs', async ({ page }) => {
  await page.goto('/occupations/21');

  await expect(new Frame(page).heading).toHaveText(/^Science and tech/);
  await expect(
    page.getByRole('link', { name: /Information technology and telecommunications/ }).first(),
  ).toBeVisible();
});

test('a former district is read as the one it is now part of', async ({ page }) => {
  await page.goto('/occupations/2136?area=E07000026');

  await expect(new Frame(page).heading).toHaveText(`${PROGRAMMERS} in Cumberland`);
  await expect(new Frame(page).areaBox).toHaveValue('Cumberland');
});

test('nonsense in the boxes finds nothing, says so and stays where it is', async ({ page }) => {
  const frame = new Frame(page);
  await page.goto('/');

  await frame.occupationBox.fill('<zzqx> "zzqx');
  await expect(frame.page.getByText(/^No job title fits/).first()).toBeVisible();
  await frame.occupationBox.press('Enter');
  await frame.areaBox.fill('((( zzqx');
  await expect(frame.page.getByText(/^No place fits/).first()).toBeVisible();
  await frame.areaBox.press('Enter');

  await expect(page).toHaveURL('/');
});

test('the longest text and every kind of character can be typed into a box', async ({ page }) => {
  const frame = new Frame(page);
  await page.goto('/');

  for (const text of ['a'.repeat(5000), '\\u0000 % _ * [ ] ( ) ^ $', '👩‍🍳 cook', 'ﬀ İ ß', '   ']) {
    await frame.occupationBox.fill(text);
    await expect(frame.occupationBox).toHaveValue(text);
  }
  await frame.occupationBox.fill('sparky');
  await expect(frame.option(/Electricians and electrical fitters/).first()).toBeVisible();
});

test.describe('with a broken data pack', () => {
  const OCCUPATIONS = /\/pack\/(?:occupations\/5241|bundles\/occupations)\./;
  const TITLES = /\/pack\/(?:titles|bundles\/core)\./;

  // What the app could not read is reported to the console as well as to the reader.
  test.use({ expectedFaults: /ContractError|HttpStatusError|Failed to load resource|Error/ });

  for (const [what, body] of [
    ['nonsense', 'lorem ipsum'],
    ['another shape', '{"unexpected":true}'],
    ['a web page', '<!DOCTYPE html><title>Wi-Fi log in</title>'],
    ['nothing', ''],
  ] as const) {
    test(`a shard that holds ${what} is said in a sentence, and can be tried again`, async ({
      page,
    }) => {
      const frame = new Frame(page);
      const occupation = new OccupationPage(page);
      await occupation.open('2136', 'E08000035');
      await occupation.pin('Pin pay at a glance').click();
      // The file of its kind, from which a page would take it, is as broken.
      await page.route(OCCUPATIONS, (route) =>
        route.fulfill({ contentType: 'application/json', body }),
      );

      await frame.chooseOccupation('5241', /Electricians and electrical fitters/);
      await expect(frame.heading).toHaveText('This page cannot be shown just now');
      await expect(page.getByText(/could not be read/)).toBeVisible();
      await expect(frame.session.getByText('1 pinned')).toBeVisible();

      await page.unroute(OCCUPATIONS);
      await frame.button('Try again').click();
      await expect(frame.heading).toHaveText(/^Electricians and electrical fitters/);
    });
  }

  test('a broken manifest is said in a sentence, and the page comes once it is whole', async ({
    page,
  }) => {
    const frame = new Frame(page);
    await page.route('**/pack/manifest.json', (route) => route.fulfill({ body: '{"files":7' }));

    await page.goto('/occupations/2136');
    await expect(frame.heading).toHaveText('This page cannot be shown just now');

    await page.unroute('**/pack/manifest.json');
    await frame.button('Try again').click();
    await expect(frame.heading).toHaveText(PROGRAMMERS);
  });

  test('a job list that cannot be read is said in the box, and can be tried again', async ({
    page,
  }) => {
    const frame = new Frame(page);
    await page.route(TITLES, (route) => route.fulfill({ body: 'nonsense' }));

    await page.goto('/');
    await frame.occupationBox.fill('cook');
    await expect(
      page.getByText('The list of job titles could not be loaded.').first(),
    ).toBeVisible();

    await page.unroute(TITLES);
    await frame.button('Try again').click();
    await expect(frame.option(/Chefs|Cooks/).first()).toBeVisible();
  });
});

test.describe('with a broken config.json', () => {
  test.use({ services: 'as-configured', expectedFaults: /Failed to load resource/ });

  for (const [what, status, body, says] of [
    ['that is not JSON', 200, '{ lmiBaseUrl', 'it is not JSON'],
    ['with a wrong address', 200, '{"lmiBaseUrl":"javascript:alert(1)/"}', 'lmiBaseUrl'],
    ['that is missing', 404, 'not found', 'the server answered 404'],
  ] as const) {
    test(`a file ${what} is said in a sentence, and every page of the pack still works`, async ({
      page,
    }) => {
      await page.route('**/config.json', (route) => route.fulfill({ status, body }));

      await new OccupationPage(page).open('2136', 'E08000035');

      const alert = page.getByRole('alert').filter({ hasText: 'settings file' });
      await expect(alert).toContainText(says);
      await expect(alert).toContainText('Live services are switched off.');
    });
  }
});

test('fields of the session refuse what they cannot take, and lose nothing', async ({ page }) => {
  const desk = new DeskPage(page);
  await page.goto('/sessions');
  await new Frame(page).openDesk();

  const reference = desk.field('Your case reference');
  for (const text of ['QQ 12 34 56 C', 'sam@example.org', '07700 900123', '3 May 1990']) {
    await reference.fill(text);
    await expect(reference).toHaveAttribute('aria-invalid', 'true');
    await expect(reference).toHaveAccessibleDescription(/\S/);
    await expect(reference).toHaveValue(text);
  }
  await reference.fill('CASE-4471');
  await expect(reference).not.toHaveAttribute('aria-invalid', 'true');
});

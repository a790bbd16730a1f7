import { expect, test } from '../support/journey';
import { DeskPage } from '../support/pages/deskPage';
import { Frame } from '../support/pages/frame';
import { HandoutPage } from '../support/pages/handoutPage';
import { OccupationPage } from '../support/pages/occupationPage';

const CORNWALL = 'E06000052';
const TITLE = 'Dinner lady, schools';
const PASSPHRASE = 'wimble gorse tandem ochre flute';

test('a reopened session is read for its own place, not for the one read last', async ({
  page,
}) => {
  // Three passphrases are turned into keys, which is slow on purpose.
  test.setTimeout(90_000);
  const frame = new Frame(page);
  const desk = new DeskPage(page);
  const occupation = new OccupationPage(page);
  const handout = new HandoutPage(page);

  await test.step('a dinner lady’s session for Truro in Cornwall, saved and cleared away', async () => {
    await page.goto(
      `/occupations/9244?area=${CORNWALL}&as=${encodeURIComponent(TITLE)}&near=Truro`,
    );
    await occupation.pin('Pin adverts near here at a glance').click();
    await frame.saveSession(PASSPHRASE);
    await frame.clearDesk();
    await expect(page).toHaveURL(/\/$/);
    await expect(frame.areaBox).toHaveValue('');
    await expect(page.getByText('Cornwall')).toHaveCount(0);
  });

  await test.step('another client, in Blackpool', async () => {
    await frame.chooseArea('Blackpool', /Blackpool/);
    await frame.chooseOccupation('plumber', /Plumbers and heating/);
    await expect(page.getByText(/district: Blackpool/)).toBeVisible();
  });

  await test.step('the saved one is found by its time, job and place', async () => {
    await frame.unlock(PASSPHRASE);
    await page.goto('/sessions');
    await frame.unlock(PASSPHRASE);
    const saved = page.getByRole('region', { name: 'Saved sessions' });
    await expect(saved.getByText(`${TITLE} · Truro, Cornwall`, { exact: true })).toBeVisible();
    await saved.getByRole('link', { name: /^Session of / }).click();
    await desk.openAll();
    await expect(desk.region('Place').getByText('Truro, Cornwall', { exact: true })).toBeVisible();
  });

  await test.step('its hand-out and its help are for Cornwall', async () => {
    await desk.handoutLink().click();
    await expect(handout.sheet).toContainText('For Truro, Cornwall.');
    await expect(handout.sheet.getByRole('columnheader', { name: TITLE })).toContainText(
      'School midday and crossing patrol occupations',
    );
    await expect(handout.sheet).toContainText('work in the wider group everyday services.');
    await expect(handout.sheet).toContainText('nationalcareers.service.gov.uk');
    await expect(handout.sheet).not.toContainText('Blackpool');
    await expect(frame.areaBox).toHaveValue('Truro');
    await page.goBack();
    await desk.openAll();
  });

  await test.step('every page that is opened from it is for Cornwall', async () => {
    for (const name of [/^See Cornwall/, /^Compare the jobs/, /^Map$/])
      await expect(desk.region('Place').getByRole('link', { name })).toHaveAttribute(
        'href',
        new RegExp(CORNWALL),
      );
    await desk.region('Jobs').getByRole('link', { name: TITLE }).click();
    await expect(page).toHaveURL(/area=E06000052.*near=Truro|near=Truro.*area=E06000052/);
    await expect(page.getByText(TITLE).first()).toBeVisible();
  });

  await test.step('and the place is changed on the desk', async () => {
    // The desk's own rail goes with the desk.
    await expect(frame.heading).not.toHaveText('Session desk');
    await frame.openDesk();
    await desk.region('Place').getByRole('button', { name: 'Change the place' }).click();
    const box = desk.region('Place').getByRole('combobox', { name: 'Area' });
    await box.fill('Wick');
    await frame
      .option(/Highland/)
      .first()
      .click();
    await expect(
      desk
        .region('Place')
        .getByText(/Highland$/)
        .first(),
    ).toBeVisible();
    await desk.handoutLink().click();
    await expect(handout.sheet).toContainText('myworldofwork.co.uk, 0800 917 8000');
    await expect(handout.sheet).not.toContainText('nationalcareers');
  });
});

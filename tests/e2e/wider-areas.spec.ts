import { expect, test } from '@playwright/test';
import { Frame } from '../support/pages/frame';

const WITH_A_PAGE = [
  ['E12000001', 'North East'],
  ['E12000002', 'North West'],
  ['E12000003', 'Yorkshire and The Humber'],
  ['E12000004', 'East Midlands'],
  ['E12000005', 'West Midlands'],
  ['E12000006', 'East of England'],
  ['E12000007', 'London'],
  ['E12000008', 'South East'],
  ['E12000009', 'South West'],
  ['E92000001', 'England'],
  ['W92000004', 'Wales'],
  ['S92000003', 'Scotland'],
  ['N92000002', 'Northern Ireland'],
  ['K03000001', 'Great Britain'],
  ['K02000001', 'United Kingdom'],
] as const;

test('every region and nation, Great Britain and the United Kingdom have a page with figures', async ({
  page,
}) => {
  test.slow();
  const frame = new Frame(page);
  for (const [gss, name] of WITH_A_PAGE) {
    await page.goto(`/areas/${gss}`);
    await expect(frame.heading).toHaveText(name);
    await expect(page.getByRole('region', { name: 'At a glance' })).toContainText(/\d%/);
  }
});

test('an adviser who types a county for a job chooses one of its districts', async ({ page }) => {
  const frame = new Frame(page);
  await page.goto('/occupations/5312');
  await frame.heading.waitFor();
  await frame.areaBox.fill('Surrey');
  await expect(frame.option(/^Surrey, county: a wider area with 11 districts$/)).toBeVisible();
  await frame.areaBox.press('Enter');
  await expect(
    page.getByText('Figures for a job are by district. Choose one in Surrey.').first(),
  ).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(11);
  await frame.option(/^Woking$/).click();
  await expect(page).toHaveURL(/\/occupations\/5312\?.*area=E07000217/);
});

test('an adviser who types a nation on the page of a place comes to its page', async ({ page }) => {
  const frame = new Frame(page);
  await page.goto('/areas/E08000035');
  await frame.heading.waitFor();
  await frame.chooseArea('Northern Ireland', /^Northern Ireland, nation: a wider area/);
  await expect(page).toHaveURL(/\/areas\/N92000002$/);
  await expect(frame.heading).toHaveText('Northern Ireland');
});

test('a name of several places is asked about, and the choice opens its district', async ({
  page,
}) => {
  const frame = new Frame(page);
  await page.goto('/areas/E08000035');
  await frame.heading.waitFor();
  await frame.areaBox.fill('Bangor');
  await expect(
    frame.option(/^Ards and North Down, for Bangor \(Northern Ireland\)$/),
  ).toBeVisible();
  await frame.areaBox.press('Enter');
  await expect(
    page.getByText('There is more than one Bangor. Which one is it?').first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/E08000035$/);
  await frame.option(/^Gwynedd, for Bangor \(Wales\)$/).click();
  await expect(page).toHaveURL(/\/areas\/W06000002$/);
});

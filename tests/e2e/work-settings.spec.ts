import { expect, test } from '../support/journey';
import { OccupationPage } from '../support/pages/occupationPage';

const [CARE_WORKERS, LEEDS] = ['6145', 'E08000035'];

test('what the work is like stands in “Getting in”, and is asked for when that is opened', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const readings = () => asked.filter((path) => path.startsWith('/pack/work-settings.'));

  const occupation = new OccupationPage(page);
  await occupation.open(CARE_WORKERS, LEEDS);
  await page.waitForLoadState('networkidle');
  expect(readings()).toEqual([]);

  const section = await occupation.section('Getting in');
  const table = section.getByRole('table', { name: /^Our own reading/ });
  await expect(table.getByRole('row', { name: /^Lifting or carrying Yes/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /^Driving for the work Varies/ })).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(17);
  await expect(section.getByText(/Ask the employer before you rely on it/)).toBeVisible();
  expect(readings()).toHaveLength(1);
});

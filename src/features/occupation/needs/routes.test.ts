import { describe, expect, test } from 'vitest';
import { signpostsSchema } from '@/services/pack/schemas/signposts';
import { inputFromData, socsFromData } from '../../../../tests/support/occupationInput';
import { occupationFromData, shardFromData } from '../../../../tests/support/packFromData';
import { apprenticeshipsView, careersView } from './routes';
import { english } from '../../../../tests/support/english';

const [LEEDS, CARDIFF, EDINBURGH, BELFAST] = ['E08000035', 'W06000015', 'S12000036', 'N09000003'];

describe('apprenticeships', () => {
  test('of care workers are those of care, all listed', () => {
    const view = english(apprenticeshipsView(inputFromData('6145', LEEDS)));
    expect(view.sentence).toBe('2 apprenticeships lead to this work in England.');
    expect(view.leading).toEqual([
      'Adult care worker, level 2, about 12 months',
      'Children, young people and families practitioner, level 4, about 24 months',
    ]);
  });

  test('are as many as the sentence says, for every group', () => {
    const { profile: _, ...leeds } = inputFromData('1115', LEEDS);
    const views = socsFromData().map((soc) =>
      english(apprenticeshipsView({ ...leeds, profile: occupationFromData(soc) })),
    );
    const said = ({ sentence }: (typeof views)[number]) => {
      if (sentence === undefined) return 0;
      return Number(/^(\d+) apprenticeships lead/.exec(sentence)?.[1] ?? 1);
    };
    const counts = views.map(({ leading }) => leading.length);
    expect(views.map(said)).toEqual(counts);
    expect(counts.filter((count) => count > 0)).toHaveLength(280);
    expect(Math.max(...counts)).toBe(18);
  });

  test('of a chosen title are those of its own SOC 2020 group; the others stand apart', () => {
    const input = inputFromData('6145', LEEDS);
    const senior = { ...input, title: { text: 'Senior carer', soc2020: '6136' } };
    expect(english(apprenticeshipsView(senior))).toMatchObject({
      leading: [
        'Lead adult care worker, level 3, about 18 months',
        'Lead practitioner in adult care, level 4, about 18 months',
      ],
      otherJobs: [
        'Adult care worker, level 2, about 12 months',
        'Children, young people and families practitioner, level 4, about 24 months',
      ],
    });
  });

  test.each([
    ['Wales', CARDIFF, 'https://careerswales.gov.wales/apprenticeship-search'],
    ['Scotland', EDINBURGH, 'https://www.apprenticeships.scot/'],
    ['Northern Ireland', BELFAST, 'https://www.nidirect.gov.uk/campaigns/apprenticeships'],
  ])('of %s are on its own page, and never England’s', (_, gss, href) => {
    expect(english(apprenticeshipsView(inputFromData('6145', gss)))).toEqual({
      leading: [],
      otherJobs: [],
      related: [],
      links: [expect.objectContaining({ href })],
    });
  });

  test('are searched for by title and town in England', () => {
    const input = {
      ...inputFromData('5312', 'E08000014'),
      title: { text: 'Bricklayer', soc2020: '5313' },
      town: 'Bootle',
    };
    expect(english(apprenticeshipsView(input)).links.map(({ href }) => href)).toEqual([
      'https://www.findapprenticeship.service.gov.uk/apprenticeships?searchTerm=Bricklayer&location=Bootle',
    ]);
  });
});

describe('careers pages', () => {
  const signposts = signpostsSchema.parse(shardFromData('signposts'));
  const viewIn = (gss?: string) => careersView(inputFromData('5314', gss), signposts);

  test('of England are those about the job, by their own paths', () => {
    expect(viewIn(LEEDS).profiles.map(({ href }) => href)).toContain(
      'https://nationalcareers.service.gov.uk/job-profiles/plumber',
    );
  });

  test('of England say where to talk to an adviser', () => {
    expect(viewIn(LEEDS).words).toEqual([
      'Careers information: nationalcareers.service.gov.uk. Job profiles, a skills check and a course finder. To talk to a careers adviser, ask at your jobcentre.',
    ]);
  });

  test.each([
    ['Wales', CARDIFF, 'https://careerswales.gov.wales/', '0800 028 4844'],
    ['Scotland', EDINBURGH, 'https://www.myworldofwork.co.uk/', '0800 917 8000'],
    [
      'Northern Ireland',
      BELFAST,
      'https://www.nidirect.gov.uk/campaigns/careers',
      'nidirect.gov.uk',
    ],
  ])('of %s are its own start page, with its own words', (_, gss, href, words) => {
    const view = viewIn(gss);
    expect(view.profiles).toEqual([]);
    expect(view.links.map((link) => link.href)).toEqual([href]);
    expect(view.words.join(' ')).toContain(words);
  });

  test('without a place are the start pages of all four nations, each named', () => {
    const { profiles, links, words } = viewIn();
    expect([profiles, words]).toEqual([[], []]);
    expect(links.map(({ name }) => name.split(', for ')[1])).toEqual([
      'England',
      'Wales',
      'Scotland',
      'Northern Ireland',
    ]);
  });
});

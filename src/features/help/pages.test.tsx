// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { TERMS } from '@/domain/glossary';
import { Kit } from '@/ui/Kit';
import { fleschKincaidGrade } from '../../../scripts/readability/fleschKincaid';
import { InRouter } from '../../../tests/support/inRouter';
import { stubBrowser } from '../../../tests/support/stubBrowser';
import { FeedbackPage } from './FeedbackPage';
import { GlossaryPage } from './GlossaryPage';
import { HelpPage } from './HelpPage';
import { KeysPage } from './KeysPage';

stubBrowser();

const scrolled = vi.fn<() => void>();

beforeEach(() => {
  scrolled.mockClear();
  Object.defineProperty(Element.prototype, 'scrollIntoView', { value: scrolled, writable: true });
});

const words = () => screen.getAllByRole('term').map(({ textContent }) => textContent);

test('the glossary has every word by the alphabet, with all that is said of it', () => {
  render(<GlossaryPage term="" />);
  expect(words()).toHaveLength(TERMS.length);
  expect(words()).toEqual(words().toSorted((a, b) => (a ?? '').localeCompare(b ?? '', 'en-GB')));
  for (const { says } of TERMS)
    for (const sentence of says) expect(screen.getByText(sentence)).toBeDefined();
});

test.each(['middle', 'reach'])(
  'an address that asks for the word %s leads the keyboard to it',
  (id) => {
    render(<GlossaryPage term={id} />);
    expect(document.activeElement?.id).toBe(id);
    expect(scrolled).toHaveBeenCalledOnce();
  },
);

test('an address that asks for no word of ours leaves the keyboard where it is', () => {
  render(<GlossaryPage term="gone" />);
  expect(document.activeElement).toBe(document.body);
});

test('help, keys and feedback are read at grade 7 or below', () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <InRouter>
        <Kit>
          <HelpPage onTour={vi.fn<() => void>()} training={null} />
          <KeysPage />
          <FeedbackPage supportEmail="help@example.org" />
        </Kit>
      </InRouter>
    </QueryClientProvider>,
  );
  const texts = [...document.querySelectorAll('p, dd, li')].flatMap(({ textContent }) =>
    textContent.split(' ').length > 7 ? [textContent] : [],
  );
  expect(texts.length).toBeGreaterThan(20);
  expect(fleschKincaidGrade(texts.join('\n'))).toBeLessThanOrEqual(7);
  const hard = texts.filter((text) => fleschKincaidGrade(text) > 9);
  expect(hard).toEqual([]);
});

test('the help leads to words, keys and reasons', () => {
  render(
    <InRouter>
      <HelpPage onTour={vi.fn<() => void>()} training={null} />
    </InRouter>,
  );
  const look = within(screen.getByRole('region', { name: 'Look it up' }));
  expect(look.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
    expect.arrayContaining(['/help/glossary', '/help/glossary#missing', '/help/keys']),
  );
});

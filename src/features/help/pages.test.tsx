// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { TERMS } from '@/domain/glossary';
import { InRouter } from '../../../tests/support/inRouter';
import { GlossaryPage } from './GlossaryPage';
import { HelpPage } from './HelpPage';

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

// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { stubBrowser } from '../../tests/support/stubBrowser';
import { Kit } from './Kit';
import { SourceButton } from './SourceLine';
import { Tile } from './Tile';

stubBrowser();
afterEach(cleanup);

test('a figure and its unit are copied with a space between them', () => {
  render(<Tile heading="Pay" figure="£16.75" unit="an hour" lines={[]} />);
  expect(screen.getByRole('article').textContent).toContain('£16.75 an hour');
});

test('words that were read on pages open to those pages, which lead out', async () => {
  const pages = [{ name: 'CSCS card (cscs.uk.com)', href: 'https://www.cscs.uk.com/' }];
  render(
    <Kit>
      <SourceButton short="Official pages, 2026" whole="Source: our reading" pages={pages} />
    </Kit>,
  );
  const button = screen.getByRole('button', { name: 'Official pages, 2026: the whole source' });
  fireEvent.click(button);
  const link = await screen.findByRole('link', { name: 'CSCS card (cscs.uk.com)' });
  expect(link.getAttribute('href')).toBe('https://www.cscs.uk.com/');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(button.getAttribute('aria-expanded')).toBe('true');
});

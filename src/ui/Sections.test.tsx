// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { stubBrowser } from '../../tests/support/stubBrowser';
import { Kit } from './Kit';
import { Sections } from './Sections';

stubBrowser();
afterEach(cleanup);

const SECTIONS = [
  { id: 'pay', title: 'Pay', finding: 'Half earn more than £16.75', content: <p>All of pay</p> },
  { id: 'hours', title: 'Hours', mark: '◇', finding: '39 a week', content: <p>All of hours</p> },
];

function Page({ first = [] }: { readonly first?: readonly string[] }) {
  const [open, setOpen] = useState(first);
  return (
    <Kit>
      <Sections sections={SECTIONS} open={open} onOpen={setOpen} />
      <output>{open.join(' ')}</output>
    </Kit>
  );
}

test('a closed section is named with its finding and holds nothing yet', () => {
  render(<Page />);
  const button = screen.getByRole('button', { name: 'Hours ◇ 39 a week' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByText('All of hours')).toBeNull();
});

test('a section opened is a region under its title, beside those open already', () => {
  render(<Page first={['pay']} />);
  fireEvent.click(screen.getByRole('button', { name: /^Hours/ }));
  expect(screen.getByRole('region', { name: 'Pay' }).textContent).toBe('All of pay');
  expect(screen.getByRole('region', { name: 'Hours' }).textContent).toBe('All of hours');
  expect(screen.getByRole('status').textContent).toBe('pay hours');
});

test('a section closed again keeps what it held', () => {
  render(<Page first={['pay']} />);
  fireEvent.click(screen.getByRole('button', { name: /^Pay/ }));
  expect(screen.queryByRole('region', { name: 'Pay' })).toBeNull();
  expect(screen.getByText('All of pay')).toBeDefined();
});

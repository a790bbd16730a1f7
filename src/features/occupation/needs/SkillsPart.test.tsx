// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inputFromData } from '../../../../tests/support/occupationInput';
import { servedFromData } from '../../../../tests/support/packFromData';
import { stubBrowser } from '../../../../tests/support/stubBrowser';
import { Kit } from '@/ui/Kit';
import { PinContext, type Pinning } from '@/ui/pinSlot';
import { gettingInView } from './preparation';
import { SkillsPart } from './SkillsPart';

stubBrowser();

let asked: string[] = [];
let isDown = false;

beforeEach(() => {
  asked = [];
  isDown = false;
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    if (isDown && !url.endsWith('manifest.json')) throw new TypeError('Failed to fetch');
    return servedFromData(url);
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function draw(soc: string) {
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  const input = inputFromData(soc);
  const view = gettingInView(input);
  const pin = vi.fn<Pinning['pin']>();
  render(
    <QueryClientProvider client={client}>
      <PinContext value={{ pin, isPinned: () => false }}>
        <Kit>
          <SkillsPart group={input.profile.group} view={view} />
        </Kit>
      </PinContext>
    </QueryClientProvider>,
  );
  return { members: view.members, pin };
}

const firstSkill = (caption: RegExp) => {
  const [, row] = within(screen.getByRole('table', { name: caption })).getAllByRole('row');
  return row?.textContent;
};

describe('the skills of a group that several US jobs stand in for', () => {
  test('are of the whole mix at first, with every US job and its share, and nothing is asked', () => {
    const { members } = draw('5314');
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(members.length);
    expect(screen.getByRole('status').textContent).toMatch(/^Shown: the whole mix/);
    expect(
      screen.getByRole('table', { name: 'Skills that matter most, the whole mix' }),
    ).toBeDefined();
    expect(asked).toEqual([]);
  });

  test('can be of one US job alone, which every list then names', async () => {
    draw('5314');
    fireEvent.click(screen.getByRole('button', { name: /^Only this: Plumbers/ }));
    const table = await screen.findByRole('table', { name: /^Skills that matter most, Plumbers/ });
    expect(within(table).getAllByRole('row')).toHaveLength(9);
    expect(screen.getByRole('status').textContent).toMatch(/^Shown: Plumbers.* alone\.$/);
    for (const name of [/^Knowledge/, /^Abilities/, /^Interests/, /^What the work offers/])
      expect(
        screen.getByRole('table', { name, hidden: true }).querySelector('caption')?.textContent,
      ).toContain('Plumbers, Pipefitters, and Steamfitters (US job)');
    expect(asked.filter((path) => path.includes('/onet/'))).toHaveLength(1);
  });

  test('can be pinned, each by the US job it is of', async () => {
    const { pin } = draw('5314');
    fireEvent.click(screen.getByRole('button', { name: /^Only this: Plumbers/ }));
    await screen.findByRole('table', { name: /^Skills that matter most, Plumbers/ });
    const job = 'Plumbers, Pipefitters, and Steamfitters (US job)';
    const [button] = screen.getAllByRole('button', {
      name: new RegExp(`^Pin .*, 1 to 5, ${job.replaceAll(/[()]/g, '.')}$`),
    });
    if (button) fireEvent.click(button);
    const [observation, label] = pin.mock.lastCall ?? [];
    expect(label).toContain(job);
    expect(observation?.area.name).toBe('United States');
    expect(observation?.source).toBe('onet-29-0');
    expect(observation?.indicator).toContain('47-2152.00');
  });

  test('leave out a job that is unticked, and come back to the whole mix', async () => {
    const { members } = draw('5314');
    const before = firstSkill(/^Skills.*the whole mix/);
    const [first] = screen.getAllByRole('checkbox');
    if (first) fireEvent.click(first);
    const left = members.length - 1;
    await screen.findByRole('table', {
      name: `Skills that matter most, ${left} of ${members.length} US jobs`,
    });
    fireEvent.click(screen.getByRole('button', { name: 'All of them' }));
    expect(firstSkill(/^Skills.*the whole mix/)).toBe(before);
  });

  test('ask for a tick where there is none', () => {
    draw('5314');
    for (const box of screen.getAllByRole('checkbox')) fireEvent.click(box);
    expect(screen.getByRole('status').textContent).toMatch(/^Tick at least one job/);
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('stay those of the whole mix, and say so, where the ratings cannot be read', async () => {
    isDown = true;
    draw('5314');
    fireEvent.click(screen.getByRole('button', { name: /^Only this: Plumbers/ }));
    expect(await screen.findByText(/could not be read.*Shown: the whole mix/)).toBeDefined();
    expect(
      screen.getByRole('table', { name: /^Skills that matter most, the whole mix/ }),
    ).toBeDefined();
  });
});

test('a group with one US job names it and offers no choice', () => {
  const { members } = draw('1131');
  const [only] = members;
  expect(
    screen.getByText(new RegExp(`One stands in for this group: ${only?.title}`)),
  ).toBeDefined();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

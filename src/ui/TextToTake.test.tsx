// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stubBrowser } from '../../tests/support/stubBrowser';
import { Kit } from './Kit';
import { TextToTake } from './TextToTake';

const onTaken = vi.fn<() => void>();

beforeEach(() => {
  stubBrowser();
  render(
    <Kit>
      <TextToTake
        label="Write-up"
        text="Session LIV-204"
        file="write-up.txt"
        type="text/plain"
        onTaken={onTaken}
      />
    </Kit>,
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  onTaken.mockReset();
});

const clipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { clipboard: { writeText } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const field = () => screen.getByLabelText<HTMLTextAreaElement>('Write-up');
const selected = () => field().value.slice(field().selectionStart, field().selectionEnd);

test('what is copied is what is shown, and it is said who can read it', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  clipboard(writeText);
  press('Copy');
  await screen.findByText(/^Copied\. Other programs on this computer can read it/);
  expect(writeText).toHaveBeenCalledWith(field().value);
  expect(onTaken).toHaveBeenCalledOnce();
});

test('a clipboard that is refused is said plainly, and the text is selected', async () => {
  clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  press('Copy');
  await screen.findByText(
    'This browser did not let the text be copied. It is selected here, so that you can copy it yourself.',
  );
  expect(selected()).toBe('Session LIV-204');
  expect(document.activeElement).toBe(field());
  expect(onTaken).not.toHaveBeenCalled();
});

test('a browser without a clipboard is as one that refuses', async () => {
  vi.stubGlobal('navigator', {});
  press('Copy');
  await screen.findByText(/^This browser did not let the text be copied/);
  expect(selected()).toBe('Session LIV-204');
});

test('a file is named by what it is, and it is said where it went', () => {
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:a', revokeObjectURL: () => undefined }),
  );
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  press('Download write-up.txt');
  expect(names).toEqual(['write-up.txt']);
  expect(
    screen.getByText(/^write-up\.txt is in this browser’s downloads, not locked/),
  ).toBeDefined();
  expect(onTaken).toHaveBeenCalledOnce();
});

test('a download that is blocked is said plainly, and the text is selected', () => {
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    }),
  );
  press('Download write-up.txt');
  expect(screen.getByText(/^This browser did not let the file through\./)).toBeDefined();
  expect(selected()).toBe('Session LIV-204');
  expect(onTaken).not.toHaveBeenCalled();
});

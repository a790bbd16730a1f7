// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { OfflineStatus } from './OfflineStatus';

afterEach(cleanup);

describe('the offline line', () => {
  test('is a status that says the app is being saved, without a button, at first', () => {
    render(<OfflineStatus />);

    expect(screen.getByRole('status').textContent).toBe('Saving for offline use…');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

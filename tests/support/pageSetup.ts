import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A busy machine takes its time; nothing waits this long where all is well.
configure({ asyncUtilTimeout: 10_000 });

// The tests of a file share one document.
afterEach(cleanup);

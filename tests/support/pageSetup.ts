import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A busy machine takes its time; nothing waits this long where all is well.
configure({ asyncUtilTimeout: 20_000 });

// A file's tests share one document, and all files of a worker do.
afterEach(cleanup);

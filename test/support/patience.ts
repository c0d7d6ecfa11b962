import { configure } from '@testing-library/react';

/** What a test waits for may take longer than a second beside others on a busy machine: no test is about time. */
configure({ asyncUtilTimeout: 10_000 });

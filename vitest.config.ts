import { defineConfig } from 'vitest/config';

// An audit takes well under a second, but machines that run the tests may be busy: no test is about time.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 } });

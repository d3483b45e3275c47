import { defineConfig } from 'vitest/config';

// The unit tests of the verdict path. The trap grid and the corpora would take minutes for every mutant that lives, and
// without isolation the policy is loaded once and not for every mutant.
export default defineConfig({
  test: {
    include: ['test/{evidence,outline,checklist,schema-check}/**/*.test.ts'],
    exclude: [
      'test/evidence/trap-grid.test.ts',
      'test/outline/looks-like-agreement.test.ts',
      'test/schema-check/verdict-property.test.ts',
    ],
    testTimeout: 60_000,
    isolate: false,
  },
});

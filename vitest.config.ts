// Vitest: all tests of the repository; nothing here needs a network, a token or ../shared.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/temporary.ts',
    testTimeout: 30_000,
    pool: 'forks',
    maxWorkers: 2,
  },
})

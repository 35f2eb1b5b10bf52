// Vitest: all tests of the repository; nothing here needs a network, a token or ../shared.
import { defineConfig } from 'vitest/config'
import { SlowFirst } from './test/slow-first.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/temporary.ts',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    pool: 'forks',
    maxWorkers: 2,
    // The files of a worker share what they import: to load it for each took a third of all the time.
    isolate: false,
    sequence: { sequencer: SlowFirst },
  },
})

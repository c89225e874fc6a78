import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/temporary-home.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // What runs in other processes, in bundles and in browsers is tested there, and not counted here.
      exclude: ['src/report/page/**', 'src/browser/**', 'src/**/main.ts', 'src/**/child.ts'],
      reporter: ['text-summary'],
      thresholds: { statements: 97, branches: 85.5, functions: 97, lines: 98 },
    },
  },
})

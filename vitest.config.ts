import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: [
            ...['shared/**/*.test.ts', 'electron/**/*.test.ts', 'tests/package/**/*.test.ts'],
            'tests/contract/**/*.test.ts',
          ],
          testTimeout: 20_000,
        },
      },
      {
        test: { name: 'dom', environment: 'jsdom', include: ['renderer/**/*.test.ts', 'renderer/**/*.test.tsx'] },
      },
    ],
  },
})

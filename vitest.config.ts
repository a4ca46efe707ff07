import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Real sockets, a real cupsd, two hundred badges read back: minutes, where a unit takes milliseconds. */
const devices = [
  'electron/station/badges/drivers/*.test.ts',
  'electron/station/badges/finding/*.test.ts',
  'electron/station/badges/network-printer.test.ts',
  'electron/station/badges/render/badge-reading.test.ts',
]

/** The cloud's specs that ask nothing but its store: in each run on both that it has. See decision 42. */
const ofStore = ['array-text', 'cloud-store', 'log-store', 'wrong-codes'].map(
  (name) => `tests/contract/cloud/${name}.test.ts`,
)
const cloud = ['tests/contract/cloud/**/*.test.ts', 'tests/contract/guards/cloud-guards.test.ts']
/** These put something in a module's place, or count what a process holds: each in a worker of its own. */
const apart = ['long-day', 'launch/failed-start', 'stations/quotas'].map((name) => `tests/contract/${name}.test.ts`)
/** The specs of a worker share its modules and its DOM, which takes half of the time. `put-back.ts` undoes what a file stubs. */
const shared = { isolate: false, setupFiles: 'tests/support/put-back.ts' }

/** For every project in which a station is started. */
const builtWorkers = 'tests/support/built-workers.ts'

const station = {
  ...shared,
  environment: 'node',
  globalSetup: builtWorkers,
  testTimeout: 60_000,
  // A station starts within a second, and within ten where twelve others are at work.
  hookTimeout: 60_000,
}

export default defineConfig({
  test: {
    // Vitest keeps one core for itself by default. Stations wait for disks and each other a third of their time.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // Tests that run side by side in one file wait for deadlines rather than work.
    maxConcurrency: 30,
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          globalSetup: builtWorkers,
          ...shared,
          include: [
            'shared/**/*.test.ts',
            'electron/**/*.test.ts',
            'companion/**/*.test.ts',
            'controls/**/*.test.ts',
            'tests/{bench,package,simulation,support}/**/*.test.ts',
          ],
          exclude: devices,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'jsdom',
          ...shared,
          include: ['renderer/**/*.test.ts', 'renderer/**/*.test.tsx'],
        },
      },
      {
        test: {
          ...station,
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          exclude: [...cloud, ...apart],
        },
      },
      {
        test: {
          ...{ ...station, name: 'postgresql', include: cloud },
          globalSetup: [builtWorkers, 'tests/contract/cloud/postgres-setup.ts'],
        },
      },
      { test: { ...station, name: 'apart', include: apart, isolate: true } },
      { test: { ...station, name: 'store', include: ofStore } },
      { test: { ...station, name: 'embedded', include: cloud } },
      {
        test: {
          name: 'obs',
          environment: 'node',
          globalSetup: builtWorkers,
          include: ['tests/obs/**/*.test.ts'],
          // Each file has an OBS or two of its own, which draw little: most of the time is spent waiting for them.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'devices',
          environment: 'node',
          globalSetup: builtWorkers,
          include: devices,
          testTimeout: 60_000,
        },
      },
    ],
  },
})

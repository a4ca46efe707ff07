import { join, resolve } from 'node:path'
import { stationFlags as launchFlags } from '../../electron/launch/station-flags.ts'

/** The repository. */
export const root = resolve(import.meta.dirname, '..', '..')

/** Data folders of the benches: on the repository's disk, as `/tmp` may be memory, where an fsync costs nothing. */
export const benchFolder = join(root, '.cache', 'bench')

/** The station as it is shipped: one bundled file. `BENCH_STATION` names another build, to compare two of them. */
export const stationEntry = (): string => process.env.BENCH_STATION ?? join(root, 'out', 'main', 'station.js')

/** Flags of Node for the station: those that `npm start` gives it, and such as `--cpu-prof` from `BENCH_NODE_FLAGS`. */
export const stationFlags = (): readonly string[] => [
  ...launchFlags,
  ...(process.env.BENCH_NODE_FLAGS ?? '').split(' ').filter(Boolean),
]

import type { Result } from './result.ts'

export interface BenchOptions {
  readonly runs: number
  /** Only what is compared with the last release: in a minute what else takes several. */
  readonly isShort: boolean
  /** What happens meanwhile, for whoever waits. */
  readonly tell: (words: string) => void
}

/** Measures and gives its lines; throws where it could not measure, never because a figure is over its limit. */
export type Bench = (options: BenchOptions) => Promise<readonly Result[]>

/** Operations before any is counted: code is compiled, pages are in the cache. */
export const warmUp = 300

/**
 * Node's flags for a station. A young generation of 8 MiB is tidied once in 200 scans; the bound on the old one keeps an
 * import of 100 000 rows small. `gc`: the station asks for it once, to forget what it practised on.
 */
export const stationFlags: readonly string[] = ['--max-semi-space-size=8', '--max-old-space-size=256', '--expose-gc']

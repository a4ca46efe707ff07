/**
 * Node's flags for a station. A young generation of 4 MiB and a bound on the old one keep it small: an import of 100 000
 * rows peaked at 500 MB without them and at 300 MB with them, and scans took as long.
 */
export const stationFlags: readonly string[] = ['--max-semi-space-size=4', '--max-old-space-size=256']

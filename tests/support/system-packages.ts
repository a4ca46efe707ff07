import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { onPath } from '../../electron/launch/open-browser.ts'

/** Programs that tests run, and the Debian package of each. */
const programs: Readonly<Record<string, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  'zbar-tools': ['zbarimg'],
  'poppler-utils': ['pdftoppm'],
  strace: ['strace'],
  'cups-daemon': ['cupsd'],
  iproute2: ['ip'],
  nftables: ['nft'],
  'obs-studio': ['obs'],
  xvfb: ['Xvfb'],
  ffmpeg: ['ffmpeg'],
}

export const systemPackages = {
  /** Installs what is missing where it may; gives the packages that are missing still. */
  install(): readonly string[] {
    const missing = missingPackages()
    if (missing.length === 0 || process.getuid?.() !== 0 || !onPath(['apt-get'])) return missing
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    // An update may complain of a stale list and still bring what is needed.
    spawnSync('apt-get', ['update', '-q'], { env, stdio: 'ignore', timeout: 180_000 })
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 600_000,
    })
    return missingPackages()
  },
}

const missingPackages = (): string[] =>
  Object.entries(programs)
    .filter(([, names]) => !find(names))
    .map(([name]) => name)

/** The browser that journeys drive; undefined where there is none. */
export const chromiumPath = (): string | undefined => onPath(programs.chromium ?? [])

/** CUPS' server; undefined where there is none. */
export const cupsdPath = (): string | undefined => find(['cupsd'])

/** Debian keeps servers where only root looks. */
const find = (names: readonly string[]): string | undefined =>
  onPath(names) ?? names.map((name) => `/usr/sbin/${name}`).find((path) => existsSync(path))

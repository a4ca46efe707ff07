import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
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
  postgresql: ['postgres'],
  nginx: ['nginx'],
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

/** A program of PostgreSQL, its server's too; undefined where there is none. */
export const postgresPath = (name: string): string | undefined => find([name])

/** The proxy before the cloud; undefined where there is none. */
export const nginxPath = (): string | undefined => find(['nginx'])

/** Debian keeps servers where only root looks, and PostgreSQL's where nobody does, by version. */
const find = (names: readonly string[]): string | undefined =>
  onPath(names) ??
  [...postgresFolders(), '/usr/sbin']
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path))

const postgresRoot = '/usr/lib/postgresql'
/** The latest version first. */
const postgresFolders = (): string[] =>
  !existsSync(postgresRoot)
    ? []
    : readdirSync(postgresRoot)
        .sort((one, other) => Number(other) - Number(one))
        .map((version) => join(postgresRoot, version, 'bin'))

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { onPath } from '../../electron/launch/open-browser.ts'

/** Chromium without the pages and services of its window: the same journeys with a third less work. */
const headless = 'chromium-headless-shell'

/** Programs that tests run, with their Debian packages. */
const programs: Readonly<Record<string, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  [headless]: [headless],
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
  /** Installs missing packages if allowed. Returns those that are still missing. */
  install(): readonly string[] {
    const missing = missingPackages()
    if (missing.length > 0 && process.getuid?.() === 0 && onPath(['apt-get'])) installAll(missing)
    // If it is not available, the whole browser is used.
    return missingPackages().filter((name) => name !== headless || chromiumPath() === undefined)
  },
}

function installAll(missing: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // An update may complain of a stale list and still succeed.
  spawnSync('apt-get', ['update', '-q'], { env, stdio: 'ignore', timeout: 180_000 })
  // Separately: one package that a Debian lacks would prevent the installation of the others.
  for (const packages of [missing.filter((name) => name !== headless), missing.filter((name) => name === headless)])
    if (packages.length > 0)
      spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
        timeout: 600_000,
      })
}

const missingPackages = (): string[] =>
  Object.entries(programs)
    .filter(([, names]) => !find(names))
    .map(([name]) => name)

/** A browser with a window and its own pages, such as warnings. Undefined if there is none. */
export const chromiumPath = (): string | undefined => onPath(programs.chromium ?? [])

/** The browser of journeys, without a window. Undefined if there is none. */
export const headlessChromiumPath = (): string | undefined => onPath([headless]) ?? chromiumPath()

/** CUPS' server. Undefined if there is none. */
export const cupsdPath = (): string | undefined => find(['cupsd'])

/** A program of PostgreSQL, including its server. Undefined if there is none. */
export const postgresPath = (name: string): string | undefined => find([name])

/** The proxy before the cloud. Undefined if there is none. */
export const nginxPath = (): string | undefined => find(['nginx'])

/** Debian keeps servers in root's path, and PostgreSQL's in no path, by version. */
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

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { onPath } from '../../electron/launch/open-browser.ts'

/** Chromium without the pages and services of its own window: the same journeys with a third less work. */
const headless = 'chromium-headless-shell'

/** Programs that tests run, and the Debian package of each. */
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
  /** Installs what is missing where it may; gives the packages that are missing still. */
  install(): readonly string[] {
    const missing = missingPackages()
    if (missing.length > 0 && process.getuid?.() === 0 && onPath(['apt-get'])) installAll(missing)
    // Where it is not to be had, the whole browser does.
    return missingPackages().filter((name) => name !== headless || chromiumPath() === undefined)
  },
}

function installAll(missing: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // An update may complain of a stale list and still bring what is needed.
  spawnSync('apt-get', ['update', '-q'], { env, stdio: 'ignore', timeout: 180_000 })
  // By itself: one package that a Debian does not have keeps all that are asked for with it from being installed.
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

/** A browser with a window, and with pages of its own such as its warnings; undefined where there is none. */
export const chromiumPath = (): string | undefined => onPath(programs.chromium ?? [])

/** The browser that journeys drive, without a window; undefined where there is none. */
export const headlessChromiumPath = (): string | undefined => onPath([headless]) ?? chromiumPath()

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

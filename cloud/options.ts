import { isIP } from 'node:net'
import { parseOptions, UsageError } from '../electron/station/parse-options.ts'

export interface CloudOptions {
  readonly demo: boolean
  readonly data: string | undefined
  readonly port: number | undefined
  readonly help: boolean
  /** As in `DATABASE_URL`. Null: the embedded database in the data folder. */
  readonly databaseUrl: string | null
  /** The address for people and hubs. Null: this machine only. */
  readonly publicUrl: string | null
  /** The address that the server listens on. */
  readonly host: string
  /** `name:port`: further addresses, for monitoring. */
  readonly innerHosts: readonly string[]
  /** Addresses, besides this machine's, whose `X-Forwarded-For` is trusted. */
  readonly trustedProxies: readonly string[]
}

/** @throws UsageError */
export function parseCloudOptions(args: readonly string[], env: NodeJS.ProcessEnv): CloudOptions {
  const { values } = parseOptions({ args: [...args], options }, usage)
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
    throw new UsageError('--port attend un nombre entre 0 et 65535.')
  const databaseUrl = env.DATABASE_URL || null
  if (databaseUrl !== null && !/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new UsageError('DATABASE_URL attend une adresse postgres://…')
  return {
    demo: values.demo ?? false,
    data: values.data,
    port,
    help: values.help ?? false,
    databaseUrl,
    publicUrl: publicUrlOf(env.PUBLIC_URL),
    host: values.host ?? '127.0.0.1',
    innerHosts: innerHostsOf(env.INNER_HOSTS),
    trustedProxies: trustedProxiesOf(env.TRUSTED_PROXIES),
  }
}

function publicUrlOf(text: string | undefined): string | null {
  if (!text) return null
  const url = URL.canParse(text) ? new URL(text) : null
  const isLoopback = url !== null && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback)) || url.pathname !== '/')
    throw new UsageError('PUBLIC_URL attend une adresse https://… sans chemin (http:// sur cette machine seulement).')
  return url.origin
}

function innerHostsOf(text = ''): readonly string[] {
  const hosts = text
    .toLowerCase()
    .split(',')
    .map((host) => host.trim())
    .filter((host) => host !== '')
  if (!hosts.every((host) => /^[a-z0-9.-]{1,253}:\d{1,5}$/.test(host)))
    throw new UsageError('INNER_HOSTS attend des noms avec leur port, séparés par des virgules : nuage-1:8080')
  return hosts
}

function trustedProxiesOf(text = ''): readonly string[] {
  const addresses = text
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '')
  if (!addresses.every((address) => isIP(address) !== 0))
    throw new UsageError('TRUSTED_PROXIES attend des adresses IP séparées par des virgules : 172.30.44.10')
  return addresses
}

const options = {
  demo: { type: 'boolean' },
  data: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

export const usage = `Régie, le nuage

  npm run cloud -- [options]

  --demo          ouvre un événement tout prêt, dans son propre dossier
  --data DOSSIER  le dossier des données : la base embarquée, et les clés
  --port N        le port (0 : n’importe lequel) ; sans option, 8080
  --host ADRESSE  l’adresse d’écoute ; sans option, cette machine seule

  DATABASE_URL    postgres://… : une base PostgreSQL au lieu de la base embarquée
  PUBLIC_URL      https://… : l’adresse sous laquelle le public et le pôle l’atteignent
  INNER_HOSTS     nuage-1:8080,… : les noms sous lesquels la surveillance l’atteint, pour /readyz et /metrics
  TRUSTED_PROXIES 172.30.44.10,… : les adresses dont X-Forwarded-For est cru, avec celles de cette machine
  REGIE_CLOUD_KEY 64 chiffres hexadécimaux : la clé des écrits, la même pour tous les processus d’une même base
`

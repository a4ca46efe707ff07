import { resolve } from 'node:path'
import { parseOptions, UsageError } from './parse-options.ts'

export interface StartOptions {
  readonly headless: boolean
  readonly data: string | undefined
  readonly port: number | undefined
  readonly demo: boolean
  readonly name: string | undefined
  /** Accepts other stations. */
  readonly hub: boolean
  /** The hub's address, or `auto`. */
  readonly link: string | undefined
  readonly pair: string | undefined
  /** The address of the event's cloud, `https://…`. */
  readonly cloud: string | undefined
  /** The cloud's one-time code, for the first link. */
  readonly cloudCode: string | undefined
  /** An absolute path. The database's key is stored there unencrypted, and not in the data folder. */
  readonly keyFile: string | undefined
  readonly help: boolean
}

export function parseStartOptions(args: readonly string[]): StartOptions {
  const { values } = parseOptions({ args: [...args], options: startOptions }, usage)
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
    throw new UsageError('--port attend un nombre entre 0 et 65535.')
  if (values.name !== undefined && !/^\S.{0,78}\S?$/.test(values.name))
    throw new UsageError('--name attend un nom de 80 lettres au plus.')
  if (values.link !== undefined && values.link !== 'auto' && !isLinkAddress(values.link))
    throw new UsageError('--link attend l’adresse du pôle (wss://…), ou « auto ».')
  if (values.pair !== undefined && values.link === undefined)
    throw new UsageError('--pair attend aussi --link : l’adresse du pôle.')
  if (values.cloud !== undefined && !isCloudAddress(values.cloud))
    throw new UsageError('--cloud attend l’adresse du nuage (https://…).')
  if (values['cloud-code'] !== undefined && values.cloud === undefined)
    throw new UsageError('--cloud-code attend aussi --cloud : l’adresse du nuage.')
  return {
    headless: values.headless ?? false,
    data: values.data,
    port,
    demo: values.demo ?? false,
    name: values.name,
    hub: values.hub ?? false,
    link: values.link,
    pair: values.pair,
    cloud: values.cloud,
    cloudCode: values['cloud-code'],
    keyFile: values['key-file'] === undefined ? undefined : resolve(values['key-file']),
    help: values.help ?? false,
  }
}

/** By name. Windows leave out `headless` and `help`. */
export const startOptions = {
  headless: { type: 'boolean' },
  data: { type: 'string' },
  port: { type: 'string' },
  demo: { type: 'boolean' },
  name: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  hub: { type: 'boolean' },
  link: { type: 'string' },
  pair: { type: 'string' },
  cloud: { type: 'string' },
  'cloud-code': { type: 'string' },
  'key-file': { type: 'string' },
} as const

function isLinkAddress(text: string): boolean {
  try {
    return new URL(text).protocol === 'wss:' && text.length <= 200
  } catch {
    return false
  }
}

function isCloudAddress(text: string): boolean {
  if (!URL.canParse(text) || text.length > 300) return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
}

export const usage = `Régie

  npm start -- [options]

  --demo          ouvre un événement tout prêt, dans son propre dossier
  --data DOSSIER  le dossier des données de ce poste
  --port N        le port des pages (0 : n'importe lequel) ; sans option, celui de la dernière fois
  --name NOM      le nom de ce poste, par exemple "Accueil 1"
  --hub           accepte d’autres postes : celui-ci devient le pôle
  --link ADRESSE  relie ce poste au pôle (wss://…, ou « auto » pour le chercher)
  --pair CODE     le code donné par le pilote, la première fois
  --cloud ADRESSE relie le pôle au nuage (https://…)
  --cloud-code C  le code que le nuage affiche, la première fois
  --headless      sans fenêtre : affiche l'adresse à ouvrir
  --key-file F    garde la clé de la base dans ce fichier, en clair

La variable REGIE_PASSPHRASE scelle ces données par une phrase de passe, et les rouvre.
`

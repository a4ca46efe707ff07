import { parseOptions, UsageError } from './parse-options.ts'

export interface StartOptions {
  readonly headless: boolean
  readonly data: string | undefined
  readonly port: number | undefined
  readonly demo: boolean
  readonly name: string | undefined
  readonly help: boolean
}

/** Flags of later releases are known by name, so that they are refused in words and not ignored. */
const notYet = ['hub', 'link', 'pair', 'cloud', 'cloud-code'] as const

export function parseStartOptions(args: readonly string[]): StartOptions {
  const { values } = parseOptions({ args: [...args], options }, usage)
  for (const flag of notYet)
    if (values[flag] !== undefined)
      throw new UsageError(`--${flag} : cette version ne relie pas encore les postes entre eux.`)
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
    throw new UsageError('--port attend un nombre entre 0 et 65535.')
  if (values.name !== undefined && !/^\S.{0,78}\S?$/.test(values.name))
    throw new UsageError('--name attend un nom de 80 lettres au plus.')
  return {
    headless: values.headless ?? false,
    data: values.data,
    port,
    demo: values.demo ?? false,
    name: values.name,
    help: values.help ?? false,
  }
}

const options = {
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
} as const

export const usage = `Régie

  npm start -- [options]

  --demo          ouvre un événement tout prêt, dans son propre dossier
  --data DOSSIER  le dossier des données de ce poste
  --port N        le port des pages (0 : n'importe lequel) ; sans option, celui de la dernière fois
  --name NOM      le nom de ce poste, par exemple "Accueil 1"
  --headless      sans fenêtre : affiche l'adresse à ouvrir
`

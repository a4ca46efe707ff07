import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { parseArgs } from 'node:util'
import { accept, type Result, refuse } from '../shared/kernel/result.ts'
import { type Place, readPlace } from './client/place.ts'
import { languageOf, wordsOf } from './client/words.ts'
import type { OscOptions } from './osc/osc.ts'
import type { Peer } from './osc/peers.ts'
import { oscWord } from './osc/word.ts'

export const usage = `Des touches pour la régie, sans Companion : un Stream Deck branché ici, ou de l’OSC.

  npm run controls -- --station ADRESSE --key-file FICHIER [--deck] [--osc PORT]

  --station ADRESSE    le poste, telle que la montre Pilotage › Accès › Pour un programme
  --key-file FICHIER   un fichier qui n’a que la clé, de la même page : elle ne se tape pas ici
  --fingerprint MOTS   l’empreinte, de la même page, si l’adresse commence par https
  --deck               les Stream Deck branchés à cette machine
  --osc PORT           écoute de l’OSC en UDP, de cette machine seulement
  --osc-on ADRESSE     à cette adresse de la machine : d’autres machines peuvent parler
  --osc-from ADRESSE   … et lesquelles (autant que voulu)
  --osc-to ADRESSE:PORT  à qui dire l’état des salles, sans qu’il le demande (autant que voulu)
  --lang fr|en
`

export interface ControlsOptions {
  readonly place: Place
  readonly language: 'fr' | 'en'
  readonly deck: boolean
  readonly osc: OscOptions | null
}

const known = {
  station: { type: 'string' },
  'key-file': { type: 'string' },
  fingerprint: { type: 'string' },
  deck: { type: 'boolean' },
  osc: { type: 'string' },
  'osc-on': { type: 'string' },
  'osc-from': { type: 'string', multiple: true },
  'osc-to': { type: 'string', multiple: true },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** The refusal is a sentence, or the usage. */
export function readOptions(args: readonly string[]): Result<ControlsOptions, string> {
  let values: ReturnType<typeof parse>
  try {
    values = parse(args)
  } catch {
    return refuse(usage)
  }
  if (values.help || (!values.deck && values.osc === undefined)) return refuse(usage)
  const language = languageOf(values.lang)
  const key = values['key-file'] === undefined ? '' : keyIn(values['key-file'])
  if (key === null) return refuse('--key-file : ce fichier ne se lit pas.')
  const place = readPlace({ address: values.station, key, fingerprint: values.fingerprint })
  if (!place.ok) return refuse(wordsOf(language).fault[place.refusal])
  const osc = values.osc === undefined ? accept(null) : readOsc(values.osc, values, place.value.key)
  if (!osc.ok) return refuse(osc.refusal)
  return accept({ place: place.value, language, deck: values.deck ?? false, osc: osc.value })
}

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options: known }).values

/** A key has less than 300 characters. */
function keyIn(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').slice(0, 400).trim()
  } catch {
    return null
  }
}

function readOsc(
  given: string,
  values: Pick<ReturnType<typeof parse>, 'osc-on' | 'osc-from' | 'osc-to'>,
  key: string,
): Result<OscOptions, string> {
  const port = Number(given)
  if (!Number.isInteger(port) || port < 1024 || port > 65_535) return refuse('--osc attend un port de 1024 à 65535.')
  const { 'osc-on': on = '127.0.0.1', 'osc-from': from = [], 'osc-to': told = [] } = values
  if (isIP(on) === 0 || !from.every((address) => isIP(address) > 0))
    return refuse('--osc-on et --osc-from attendent des adresses, par exemple 192.168.1.30.')
  const isHere = /^127\.|^::1$/.test(on)
  if (!isHere && from.length === 0) return refuse('--osc-on attend aussi --osc-from : qui peut parler.')
  if (isHere && from.length > 0) return refuse('--osc-from attend aussi --osc-on : l’adresse où écouter.')
  const to = told.map(readPeer)
  if (to.some((peer) => peer === null)) return refuse('--osc-to attend ADRESSE:PORT, par exemple 192.168.1.30:9001.')
  return accept({ port, on, from, to: to.filter((peer) => peer !== null), word: oscWord(key) })
}

function readPeer(text: string): Peer | null {
  const [, address = '', digits = ''] = /^\[?([^\]]+)\]?:(\d{1,5})$/.exec(text) ?? []
  const port = Number(digits)
  return isIP(address) > 0 && port >= 1024 && port <= 65_535 ? { address, port } : null
}

import { foldText } from '../../kernel/fold-text.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { cleanCell } from '../attendees/import/cell-text.ts'
import type { imageRights } from './cue-speaker.ts'

/** A speaker as a file names one. */
export interface RowSpeaker {
  readonly name: string
  /** Empty if the file gives none. */
  readonly role: string
  readonly image: (typeof imageRights)[number]
  readonly firstNameOnly: boolean
}

const most = { speakers: 20, name: 120, role: 160 } as const

/** Text in brackets, folded. */
const images: Readonly<Record<string, RowSpeaker['image']>> = {
  'voix seule': 'voice-only',
  'voice only': 'voice-only',
  'ne pas filmer': 'no',
  'sans image': 'no',
  'do not film': 'no',
}
const firstNames: readonly string[] = ['prenom seul', 'prenom', 'first name only', 'first name']

/**
 * Reads `Inès Quéméner (directrice) ; Lou [prénom seul] [voix seule]`: speakers separated by `;`, `/` or lines, each
 * with the function in parentheses or after a comma. A person's wish is never ignored: an unknown bracket refuses the
 * row.
 */
export function readRowSpeakers(cell: string): Result<readonly RowSpeaker[], 'bad-speaker'> {
  const speakers: RowSpeaker[] = []
  for (const part of cell.split(/[;/\n\r]/)) {
    if (part.trim() === '') continue
    const speaker = readSpeaker(part)
    if (!speaker) return refuse('bad-speaker')
    speakers.push(speaker)
  }
  return speakers.length > most.speakers ? refuse('bad-speaker') : accept(speakers)
}

function readSpeaker(part: string): RowSpeaker | null {
  const asked = { image: 'yes' as RowSpeaker['image'], firstNameOnly: false }
  for (const [, words = ''] of part.matchAll(/\[([^[\]]*)\]/g)) {
    const said = foldText(words).trim()
    const image = Object.hasOwn(images, said) ? images[said] : undefined
    if (image) asked.image = image
    else if (firstNames.includes(said)) asked.firstNameOnly = true
    else return null
  }
  const plain = part.replaceAll(/\[[^[\]]*\]/g, ' ')
  if (/[[\]]/.test(plain)) return null
  const [, before = plain, within] = /^([^()]*)\(([^()]*)\)\s*$/.exec(plain.trim()) ?? []
  const [name = '', ...rest] = before.split(',').map((one) => cleanCell(one).text)
  const role = within === undefined ? rest.join(', ') : cleanCell(within).text
  return name === '' || name.length > most.name || role.length > most.role ? null : { name, role, ...asked }
}

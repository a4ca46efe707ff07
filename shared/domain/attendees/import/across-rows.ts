import { foldText } from '../../../kernel/fold-text.ts'
import { remembering } from '../../../kernel/remembering.ts'
import type { AttendeeCells } from '../attendee.ts'
import type { Refusal, Warning } from './finding.ts'
import { rowWording } from './wording.ts'

interface Seen {
  readonly line: number
  readonly organisation: string
  /** In lower case. */
  readonly email: string
}

/** Enough to distinguish homonyms, and a bound for a file that repeats one name. */
const maxPerName = 20

/**
 * Checks across rows: a repeated code (refused), one person under two codes, homonyms. One per file; rows come in file
 * order.
 */
export function rowsAcross() {
  const lineOfCode = new Map<string, number>()
  const folded = remembering(foldText, 1000)
  const seenByName = new Map<string, Seen | Seen[]>()

  return (line: number, cells: AttendeeCells): Refusal | readonly Warning[] => {
    const earlier = lineOfCode.get(cells.code)
    if (earlier !== undefined) return { line, reason: 'doubled-code', detail: rowWording.doubledCode(earlier) }
    lineOfCode.set(cells.code, line)

    const name = foldText(`${cells.lastName} ${cells.firstName}`)
    const here: Seen = { line, organisation: cells.organisation, email: cells.email.toLowerCase() }
    const namesakes = seenByName.get(name)
    if (namesakes === undefined) {
      seenByName.set(name, here)
      return []
    }
    const all = [namesakes].flat()
    if (all.length < maxPerName) seenByName.set(name, [...all, here])

    const same = all.find(({ email }) => email !== '' && email === here.email)
    if (same) return [{ line, reason: 'same-person', detail: rowWording.samePerson(same.line) }]
    const organisation = folded(here.organisation)
    const colleague = all.find((one) => folded(one.organisation) === organisation)
    if (colleague) return [{ line, reason: 'same-person', detail: rowWording.sameWork(colleague.line) }]
    return all[0] ? [{ line, reason: 'homonym', detail: rowWording.homonym(all[0].line) }] : []
  }
}

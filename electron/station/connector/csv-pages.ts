import { accept } from '../../../shared/kernel/result.ts'
import { csvRows } from '../attendees/import/csv.ts'
import { decode } from '../attendees/import/decode.ts'
import { guessSeparator } from '../attendees/import/separator.ts'
import type { PageReader } from './page-reader.ts'
import { inTrouble } from './trouble.ts'

/**
 * Pages of CSV in any encoding and with any separator. Each page begins with the same headings. A single page is passed
 * on unchanged, so that the report's lines are its own.
 */
export function csvPages(): PageReader {
  let only: Uint8Array = new Uint8Array()
  const texts: string[] = []
  let headings = ''

  return {
    take(body) {
      const text = withoutTold(decode(body).text)
      const [, head = '', rows = ''] = /^([^\r\n]*)(?:\r\n|\r|\n|$)([\s\S]*)$/.exec(text) ?? []
      if (texts.length === 0) {
        only = body
        headings = head
        texts.push(head)
      }
      // Some platforms end a list with an empty page.
      if (text.trim() === '') return accept({ records: 0, next: null })
      if (head.trim() !== headings.trim()) return inTrouble('headings-differ')
      texts.push(rows.replace(/(\r\n|\r|\n)+$/, ''))
      return accept({ records: countOf(text), next: null })
    },
    headings: () => null,
    async file() {
      const pages = texts.slice(1).filter((text) => text !== '')
      if (texts.length <= 2) return only
      return new TextEncoder().encode(`\uFEFF${[headings, ...pages].join('\r\n')}\r\n`)
    },
  }
}

/** Without the line that tells Excel the separator. */
const withoutTold = (text: string) => text.replace(/^"?sep=[;,\t|]"?(\r\n|\r|\n)/i, '')

/** The number of rows below the headings. */
function countOf(text: string): number {
  let count = -1
  for (const _ of csvRows(text, guessSeparator(text))) count += 1
  return Math.max(0, count)
}

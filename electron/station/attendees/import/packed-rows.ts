/**
 * Rows as lines of JSON in one buffer, to be given in the order of their ids. Thousands of rows wait for their turn: as
 * objects they would be most of what the thread's collector of garbage moves.
 */
export function createPackedRows() {
  let bytes = Buffer.allocUnsafeSlow(firstBytes)
  let end = 0
  const ids: string[] = []
  /** Where each row begins; behind the last one, where the next will. */
  const starts: number[] = [0]

  return {
    get size() {
      return ids.length
    },
    add(id: string, row: object): void {
      const line = `\n${JSON.stringify(row)}`
      const most = end + line.length * mostBytesOfUnit
      if (most > bytes.length) {
        const longer = Buffer.allocUnsafeSlow(most * 2)
        bytes.copy(longer, 0, 0, end)
        bytes = longer
      }
      end += bytes.write(line, end, 'utf8')
      ids.push(id)
      starts.push(end)
    },
    /** Takes all rows out. Gives `perChunk` of them at a time, behind the `head` of the first or the `others`. */
    *takeInOrder(perChunk: number, head: object, others: object): Generator<PackedChunk> {
      const order = Array.from(ids.keys()).sort((one, other) => ((ids[one] ?? '') < (ids[other] ?? '') ? -1 : 1))
      for (let at = 0; at === 0 || at < order.length; at += perChunk) {
        const rows = order.slice(at, at + perChunk)
        yield packed({ ...(at === 0 ? head : others), accepted: rows.length }, rows)
      }
      ids.length = 0
      starts.length = 1
      end = 0
    },
  }

  function packed(findings: object, rows: readonly number[]): PackedChunk {
    const head = Buffer.from(JSON.stringify(findings))
    const length = rows.reduce((sum, row) => sum + endOf(row) - startOf(row), head.length)
    const chunk = new Uint8Array(length)
    chunk.set(head)
    let at = head.length
    for (const row of rows) {
      bytes.copy(chunk, at, startOf(row), endOf(row))
      at += endOf(row) - startOf(row)
    }
    return chunk
  }

  function startOf(row: number): number {
    return starts[row] ?? 0
  }
  function endOf(row: number): number {
    return starts[row + 1] ?? 0
  }
}

/** One line of findings, then one for each row: JSON in UTF-8, in a buffer of its own. */
export type PackedChunk = Uint8Array<ArrayBuffer>

const firstBytes = 1024 * 1024
/** UTF-8 takes no more for one code unit of UTF-16. */
const mostBytesOfUnit = 3

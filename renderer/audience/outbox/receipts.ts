import type { Answer } from '../session-view.ts'

/** An answer of this phone that the server accepted. `late`: after the close, recorded apart. */
export interface Receipt {
  readonly answer: Answer
  readonly at: number
  readonly late: boolean
}

/** The person's own answers and supports, shown again after a reload. They never leave this browser from here. */
export interface Receipts {
  of(pollId: string): Receipt | undefined
  note(pollId: string, receipt: Receipt): void
  isSupported(questionId: string): boolean
  noteSupport(questionId: string): void
}

const answers = 'regie.public.answer.'
const supports = 'regie.public.support.'

export function createReceipts(storage: Pick<Storage, 'getItem' | 'setItem'>): Receipts {
  /** By key. If the browser stores nothing, they live as long as the page. */
  const known = new Map<string, unknown>()

  function read(key: string): unknown {
    const text = known.has(key) ? null : storage.getItem(key)
    if (text !== null)
      try {
        known.set(key, JSON.parse(text))
      } catch {
        // Truncated: treated as absent.
      }
    return known.get(key)
  }
  function keep(key: string, value: unknown): void {
    known.set(key, value)
    try {
      storage.setItem(key, JSON.stringify(value))
    } catch {
      // This browser stores nothing.
    }
  }

  return {
    of: (pollId) => read(answers + pollId) as Receipt | undefined,
    note: (pollId, receipt) => keep(answers + pollId, receipt),
    isSupported: (questionId) => read(supports + questionId) === true,
    noteSupport: (questionId) => keep(supports + questionId, true),
  }
}

import type { Answer } from '../session-view.ts'

/** What this phone answered and the server took; `late`: after the close, noted apart. */
export interface Receipt {
  readonly answer: Answer
  /** Null: the server says so, who does not tell when. */
  readonly at: number | null
  readonly late: boolean
}

/** One's own answers, shown again after a reload. They never leave this browser from here. */
export interface Receipts {
  of(pollId: string): Receipt | undefined
  note(pollId: string, receipt: Receipt): void
}

const prefix = 'regie.public.answer.'

export const createReceipts = (storage: Pick<Storage, 'getItem' | 'setItem'>): Receipts => {
  const known = new Map<string, Receipt>()
  return {
    of: (pollId) => {
      const text = known.has(pollId) ? null : storage.getItem(prefix + pollId)
      if (text !== null)
        try {
          known.set(pollId, JSON.parse(text) as Receipt)
        } catch {
          // Cut short: as if it had not been noted.
        }
      return known.get(pollId)
    },
    note: (pollId, receipt) => {
      known.set(pollId, receipt)
      try {
        storage.setItem(prefix + pollId, JSON.stringify(receipt))
      } catch {
        // Nothing is kept in this browser: known as long as the page lives.
      }
    },
  }
}

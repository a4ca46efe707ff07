import type { Batch } from '../../../shared/replication/batch.ts'
import { sumOfTexts } from '../../../shared/replication/fact-limits.ts'

/** More than an honest station ever has in flight: a dozen batches, each of 256 KiB or of one long event. */
const mostLetters = 8 * 1024 * 1024

/**
 * Bounds the batches of one station that wait for a transaction. A batch of a few kilobytes may unpack to some
 * megabytes, and many arrive in one turn of the event loop. A batch beyond the bound is not unpacked. Its sender gets
 * no answer and sends it again.
 */
export function createInHand() {
  let letters = 0
  return {
    isFull: (): boolean => letters >= mostLetters,
    /** Returns a function to call when the batch no longer waits. */
    take(batch: Batch): () => void {
      const its = lettersOf(batch)
      letters += its
      return () => {
        letters -= its
      }
    },
  }
}

const lettersOf = ({ events, parts, after }: Batch): number =>
  events.reduce(
    (sum, event, index) => sum + sumOfTexts(event, parts.get(after + index + 1)?.part, ({ length }) => length),
    0,
  )

import type { Batch } from '../../../shared/replication/batch.ts'
import { sumOfTexts } from '../../../shared/replication/fact-limits.ts'

/** More than all that a station of ours has on its way at once: a dozen batches, of 256 KiB or of one long fact each. */
const mostLetters = 8 * 1024 * 1024

/**
 * What one station has sent that waits for a transaction. A batch of a few kilobytes may be some megabytes unpacked, and many
 * of them come in one turn of the event loop: what comes beyond this is not unpacked. Whoever sent it has no answer, and asks again.
 */
export function createInHand() {
  let letters = 0
  return {
    isFull: (): boolean => letters >= mostLetters,
    /** Gives what is called when it waits no longer. */
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

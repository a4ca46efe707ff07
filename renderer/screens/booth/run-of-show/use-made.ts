import { type RefObject, useEffect, useState } from 'react'
import type { CueRow } from './run-rows.ts'

interface Made {
  readonly cueId: string
  /** The next one is to be written behind it. */
  readonly isAnother: boolean
  /** How often a person had chosen a cue by then. */
  readonly choices: number
}

/**
 * The item that was made last, which the next new one follows until a person chooses an item. It is not chosen itself: what a
 * take would begin stays what it was. Its row is brought into view when it arrives.
 */
export function useMade(
  list: RefObject<HTMLElement | null>,
  { rows, choices }: { readonly rows: readonly CueRow[]; readonly choices: number },
  onAnother: () => void,
) {
  const [made, setMade] = useState<Made | null>(null)
  const row = (made?.choices === choices && rows.find(({ cueId }) => cueId === made.cueId)) || null
  const arrived = row?.cueId
  useEffect(() => {
    if (arrived === undefined) return
    list.current?.querySelector(`[data-cue="${CSS.escape(arrived)}"]`)?.scrollIntoView?.({ block: 'nearest' })
  }, [list, arrived])
  const isAwaited = row !== null && made?.isAnother === true
  useEffect(() => {
    if (!isAwaited) return
    setMade((now) => now && { ...now, isAnother: false })
    onAnother()
  })
  return { row, add: (cueId: string, isAnother: boolean) => setMade({ cueId, isAnother, choices }) }
}

import { useEffect, useState } from 'react'
import { mostJournalRows } from '../../../../shared/contract/event.ts'
import { useView } from '../../../app/use-view.ts'
import type { Entry } from './journal-entries.ts'

const noEntries: readonly Entry[] = []

/** Entries before the live ones, loaded page by page on request. */
export const useOlder = (newest: readonly Entry[]) => {
  const [older, setOlder] = useState<readonly Entry[]>(noEntries)
  const [before, setBefore] = useState<number | null>(null)
  const [isWhole, setWhole] = useState(false)
  const page = useView('journal', before === null ? null : { since: 0, before })
  const oldest = (entries: readonly Entry[]) =>
    entries.reduce<number | null>((least, { cursor }) => (least === null || cursor < least ? cursor : least), null)

  useEffect(() => {
    if (before === null || page.state !== 'ready') return
    setOlder((known) => [...known, ...page.rows])
    setWhole(page.rows.length < mostJournalRows)
    setBefore(null)
  }, [before, page.state, page.rows])

  return {
    older,
    isAsking: before !== null,
    canAsk: !isWhole && newest.length >= mostJournalRows,
    ask: () => setBefore(oldest(older.length > 0 ? older : newest)),
  }
}

/** Each entry once: a page begins with the last ones of the page before it, and live entries become old ones. */
export const once = (...lists: readonly (readonly Entry[])[]): readonly Entry[] => [
  ...new Map(lists.flat().map((entry) => [entry.entryId, entry])).values(),
]

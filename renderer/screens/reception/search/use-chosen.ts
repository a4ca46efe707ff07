import { useState } from 'react'
import type { Found } from '../person.ts'
import { proposedRow } from './proposed-row.ts'
import type { Search } from './use-search.ts'

/**
 * The row that Enter admits: the proposed one, until the arrows choose another. The choice follows the person, not the
 * place, also into a late list for the earlier text. Another letter resets it.
 */
export const useChosen = ({ rows }: Search, typed: string) => {
  const [choice, setChoice] = useState<{ typed: string; attendeeId: string } | null>(null)
  // Typed again later, the same text may be somebody else's.
  if (choice !== null && choice.typed !== typed) setChoice(null)
  const picked = choice?.typed === typed ? rows.find(({ attendeeId }) => attendeeId === choice.attendeeId) : undefined
  const row: Found | undefined = picked ?? proposedRow(rows, typed)
  const choose = (attendeeId: string) => setChoice({ typed, attendeeId })
  return {
    row,
    choose,
    move: (by: 1 | -1) => {
      const place = rows.findIndex(({ attendeeId }) => attendeeId === row?.attendeeId)
      const next = rows[Math.min(rows.length - 1, Math.max(0, place + by))]
      if (next) choose(next.attendeeId)
    },
  }
}

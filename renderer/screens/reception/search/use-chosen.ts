import { useState } from 'react'
import type { Found } from '../person.ts'
import type { Search } from './use-search.ts'

/** The row that Enter admits: the first, until the arrows say otherwise. It follows the person, not the place. */
export const useChosen = ({ q, rows }: Search) => {
  const [choice, setChoice] = useState<{ q: string; attendeeId: string } | null>(null)
  const picked = choice?.q === q ? rows.find(({ attendeeId }) => attendeeId === choice.attendeeId) : undefined
  const row: Found | undefined = picked ?? rows[0]
  const choose = (attendeeId: string) => setChoice({ q, attendeeId })
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

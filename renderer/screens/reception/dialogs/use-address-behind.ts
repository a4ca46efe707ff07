import { useCallback, useEffect, useState } from 'react'
import { useView } from '../../../app/use-view.ts'
import { useDesk } from '../desk-context.tsx'
import { nameOf } from '../person.ts'
import { useAway } from '../use-away.ts'

interface Scanned {
  readonly address: string
  /** Of the passage that it becomes. */
  readonly id: string
}

/**
 * An address scanned behind a window, from a QR code: the only person who has it passes. Otherwise it is answered as a
 * code that nobody has, and so it is if the station cannot be asked.
 */
export const useAddressBehind = (): ((address: string, id: string) => void) => {
  const { admit, scan } = useDesk().passages
  const isAway = useAway()
  const [scanned, setScanned] = useState<Scanned | null>(null)
  const { state, rows } = useView('attendees.search', scanned && { q: scanned.address, limit: 2 })
  const isSettled = scanned !== null && (isAway || state !== 'loading')
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once for each address
  useEffect(() => {
    if (!isSettled) return
    const [person, ...others] = rows
    setScanned(null)
    if (person === undefined || others.length > 0 || isAway) void scan(scanned.address, scanned.id)
    else void admit(person.attendeeId, nameOf(person), undefined, undefined, scanned.id)
  }, [isSettled])
  return useCallback((address: string, id: string) => setScanned({ address, id }), [])
}

import { useEffect, useState } from 'react'
import { onNewCode, takeCode } from './enter.ts'

// Read once, and taken out of the address before anything else: it must stay in no history and no screenshot.
const codeAtStart = takeCode(window)

/**
 * What came of the link that brought somebody here, and of each that is opened where the page stands. `enter` and `onIn`
 * must be the same ones at each drawing.
 */
export function useEntry<Entry extends string>(
  enter: (code: string | null) => Promise<Entry | 'in'>,
  onIn: () => void,
): { readonly entry: Entry | 'in' | 'asking'; readonly again: () => void } {
  const [code, setCode] = useState(codeAtStart)
  const [entry, setEntry] = useState<Entry | 'in' | 'asking'>('asking')
  useEffect(
    () =>
      onNewCode(window, (fresh) => {
        setCode(fresh)
        setEntry('asking')
      }),
    [],
  )
  useEffect(() => {
    if (entry !== 'asking') return
    let isCurrent = true
    void enter(code).then((result) => {
      if (!isCurrent) return
      if (result === 'in') onIn()
      else setEntry(result)
    })
    return () => {
      isCurrent = false
    }
  }, [entry, code, enter, onIn])
  return { entry, again: () => setEntry('asking') }
}

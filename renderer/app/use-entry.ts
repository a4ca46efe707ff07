import { useEffect, useState } from 'react'
import { onNewCode, takeCode } from './enter.ts'

// Read once, and removed from the address before anything else: it must stay in no history and no screenshot.
const codeAtStart = takeCode(window)

/**
 * The result of the link that opened this page, and of each link opened in it. `enter` and `onIn` must be stable
 * between renders.
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

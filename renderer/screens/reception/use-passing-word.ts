import { useCallback, useEffect, useState } from 'react'

const shownForMs = 5_000

export interface PassingWord {
  readonly word: string
  say(word: string): void
  /** Removes the message, or only this one, because it has become untrue. */
  hush(word?: string): void
}

/** A message that disappears by itself. The counter restarts the time when the same message is shown again. */
export const usePassingWord = (): PassingWord => {
  const [said, setSaid] = useState({ word: '', times: 0 })
  const say = useCallback((word: string) => setSaid(({ times }) => ({ word, times: times + 1 })), [])
  const hush = useCallback(
    (word?: string) =>
      setSaid((before) =>
        before.word === '' || (word ?? before.word) !== before.word ? before : { ...before, word: '' },
      ),
    [],
  )
  useEffect(() => {
    if (said.word === '') return
    const timer = setTimeout(() => setSaid(({ times }) => ({ word: '', times })), shownForMs)
    return () => clearTimeout(timer)
  }, [said])
  return { word: said.word, say, hush }
}

import { useCallback, useEffect, useState } from 'react'

const shownForMs = 5_000

export interface PassingWord {
  readonly word: string
  say(word: string): void
  /** Takes the word away, or this one only: it has become untrue. */
  hush(word?: string): void
}

/** A word that goes by itself. The counter makes the same word said twice last as long as the second time asks. */
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

import { useCallback, useEffect, useState } from 'react'

const shownForMs = 5_000

/** A word that goes by itself. The counter makes the same word said twice last as long as the second time asks. */
export const usePassingWord = (): [string, (word: string) => void] => {
  const [said, setSaid] = useState({ word: '', times: 0 })
  const say = useCallback((word: string) => setSaid(({ times }) => ({ word, times: times + 1 })), [])
  useEffect(() => {
    if (said.word === '') return
    const timer = setTimeout(() => setSaid(({ times }) => ({ word: '', times })), shownForMs)
    return () => clearTimeout(timer)
  }, [said])
  return [said.word, say]
}

import { useEffect, useState } from 'react'
import { useDesk } from './desk-context.tsx'
import type { Found } from './person.ts'
import { useEnter } from './search/use-enter.ts'
import type { Search } from './search/use-search.ts'

interface Submitting {
  readonly text: string
  readonly search: Search
  readonly chosen: Found | undefined
  readonly isLikelyCode: (text: string) => boolean
  /** The remaining text of the field. */
  readonly onText: (text: string) => void
}

/** How long Enter waits for the list that it was meant for. */
const patienceMs = 1_000

/**
 * The action of Enter. Text from a scanner goes to the station as a scan, and so does text that looks like a code. A
 * chosen person is admitted, or another possible action is executed. Enter pressed before the list has caught up waits
 * for it, and then admits only if there is one person: nobody chooses blindly among several.
 */
export const useSubmit = ({ text, search, chosen, isLikelyCode, onText }: Submitting) => {
  const { scan } = useDesk().passages
  const enter = useEnter()
  const [early, setEarly] = useState<string | null>(null)
  const typed = text.trim()

  const settle = (person: Found | undefined, code: string) => {
    setEarly(null)
    if (person !== undefined) return enter(person)
    onText('')
    void scan(code)
  }

  useEffect(() => {
    if (early === null) return
    const timer = setTimeout(() => setEarly(null), patienceMs)
    return () => clearTimeout(timer)
  }, [early])
  // A person who waits for a list types nothing more. Further text was a scan, and the next one follows.
  useEffect(() => {
    if (early === null || early === typed) return
    setEarly(null)
    const rest = text.trimStart()
    if (!rest.startsWith(early)) return
    onText(rest.slice(early.length))
    void scan(early)
  }, [early, typed, text, onText, scan])

  const isCaughtUp = early !== null && early === typed && search.state === 'ready' && search.q === typed
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once, when the list has caught up with the Enter
  useEffect(() => {
    if (!isCaughtUp) return
    if (search.rows.length > 1) setEarly(null)
    else settle(search.rows[0], typed)
  }, [isCaughtUp])

  const submit = (scanned: string | null) => {
    if (typed === '') return
    const isListed = search.state === 'ready' && search.q === typed && chosen !== undefined
    if (isLikelyCode(typed) || search.state === 'off') settle(undefined, typed)
    // A present list was waited for, however quickly its name was typed; and no code contains a space.
    else if (scanned !== null && !isListed && !/\s/.test(scanned))
      settle(undefined, typed.endsWith(scanned) ? scanned : typed)
    else if (search.state === 'ready') settle(chosen, typed)
    else setEarly(typed)
  }
  return { submit, isWaiting: early !== null }
}

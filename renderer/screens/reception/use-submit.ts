import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isAddress } from '../../../shared/domain/check-in/scanned-code.ts'
import { useDesk } from './desk-context.tsx'
import type { Found } from './person.ts'
import { mayIdentify } from './scan-text.ts'
import { useEnter } from './search/use-enter.ts'
import type { Search } from './search/use-search.ts'
import { useAway } from './use-away.ts'

interface Submitting {
  readonly text: string
  readonly search: Search
  readonly chosen: Found | undefined
  readonly isLikelyCode: (text: string) => boolean
  /** The remaining text of the field. */
  readonly onText: (text: string) => void
  /** Enter has taken nobody: the next name replaces the text. */
  readonly onNobody: () => void
}

/** How long Enter waits for the list that it was meant for. */
const patienceMs = 1_000

/**
 * The action of Enter. Text from a scanner goes to the station as a scan, and so does text that looks like a code and
 * is no number or address of one person. An address is looked up at any speed: a QR code may hold it. A chosen person is admitted, or another possible action is executed; of several
 * of one name none is, until one is chosen. Enter pressed before the list has caught up waits for it, and then takes
 * the proposed person only: nobody chooses blindly among several.
 */
export const useSubmit = ({ text, search, chosen, isLikelyCode, onText, onNobody }: Submitting) => {
  const { t } = useTranslation('reception')
  const { passages, say, hush } = useDesk()
  const { scan } = passages
  const isAway = useAway()
  const enter = useEnter()
  const [early, setEarly] = useState<string | null>(null)
  const typed = text.trim()

  const choosesNobody = () => {
    say(t('notice.several'))
    onNobody()
  }
  const settle = (person: Found | undefined, code: string) => {
    setEarly(null)
    if (person !== undefined) return enter(person)
    onText('')
    void scan(code)
  }

  useEffect(() => {
    if (early === null) return
    const timer = setTimeout(() => {
      setEarly(null)
      if (!isLikelyCode(early) || isAddress(early)) return
      onText('')
      void scan(early)
    }, patienceMs)
    return () => clearTimeout(timer)
  }, [early, isLikelyCode, onText, scan])
  // A person who waits for a list types nothing more. Further text was a scan, and the next one follows.
  useEffect(() => {
    if (early === null || early === typed) return
    setEarly(null)
    const rest = text.trimStart()
    if (!rest.startsWith(early)) return
    onText(rest.slice(early.length))
    void scan(early)
  }, [early, typed, text, onText, scan])

  // Another letter makes another list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs at each change of the text
  useEffect(() => hush(t('notice.several')), [typed])

  const isCaughtUp = early !== null && early === typed && search.state === 'ready' && search.q === typed
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once, when the list has caught up with the Enter
  useEffect(() => {
    if (!isCaughtUp) return
    if (search.rows.length === 0 || chosen) return settle(chosen, typed)
    setEarly(null)
    choosesNobody()
  }, [isCaughtUp])

  const submit = (scanned: string | null) => {
    if (typed === '') return
    const isListed = search.state === 'ready' && search.q === typed && search.rows.length > 0
    const code = withoutHand(typed, scanned)
    const isTypedNumber = (scanned === null || isListed) && mayIdentify(typed) && !isAway
    if (scanned !== null && isAddress(scanned) && !isListed && !isAway) {
      // Without what a hand typed before it.
      const address = typed.endsWith(scanned) ? scanned : typed
      onText(address)
      setEarly(address)
    } else if ((isLikelyCode(code) && !isTypedNumber) || search.state === 'off') settle(undefined, code)
    // A present list was waited for, however quickly its name was typed; and no code contains a space.
    else if (scanned !== null && !isListed && !/\s/.test(scanned)) settle(undefined, code)
    else if (isListed && chosen === undefined) choosesNobody()
    else if (search.state === 'ready') settle(chosen, typed)
    else setEarly(typed)
  }
  return { submit, isWaiting: early !== null }
}

/**
 * What a scanner has typed, without a half-typed name before it. A single letter is the scan's own first key, which a
 * busy machine has delayed.
 */
export const withoutHand = (typed: string, scanned: string | null): string =>
  scanned !== null && typed.endsWith(scanned) && typed.length - scanned.length > 1 ? scanned : typed

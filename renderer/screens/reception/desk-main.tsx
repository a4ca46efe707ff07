import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useConnection } from '../../app/use-connection.ts'
import { useDesk } from './desk-context.tsx'
import { Legend } from './legend.tsx'
import { awaitedPassage, shownPassage } from './passages.ts'
import { personOf } from './person.ts'
import { ScanField } from './scan-field.tsx'
import { isCodeOnItsWay, isLikelyCode } from './scan-text.ts'
import { SearchPanel } from './search/search-panel.tsx'
import { useChosen } from './search/use-chosen.ts'
import { useSearch } from './search/use-search.ts'
import { Strip } from './strip.tsx'
import { useDeskKeys } from './use-desk-keys.ts'
import { useFieldFocus } from './use-field-focus.ts'
import { useLate } from './use-late.ts'
import { useSubmit } from './use-submit.ts'
import { AnswerPanel } from './verdict/answer-panel.tsx'

interface DeskMainProps {
  readonly field: RefObject<HTMLInputElement | null>
  /** Set here to a function that writes into the field. */
  readonly fillRef: RefObject<((text: string) => void) | null>
  /** A checkpoint has been chosen. */
  readonly isChosen: boolean
  /** A dialog is open and receives the keys. */
  readonly isBusy: boolean
  readonly word: string
  readonly mayChange: boolean
}

/** Answers come within a few milliseconds. After this time the panel says that one is awaited. */
const ordinaryAnswerMs = 150

export const DeskMain = ({ field, fillRef, isChosen, isBusy, word, mayChange }: DeskMainProps) => {
  const { t } = useTranslation('reception')
  const desk = useDesk()
  const { state } = useConnection()
  const { passages, change } = desk.passages
  const [text, onText] = useState('')
  const [fieldFocused, setFieldFocused] = useState(true)
  useEffect(() => {
    fillRef.current = onText
  }, [fillRef])
  const search = useSearch(text)
  const chosen = useChosen(search, text)
  useFieldFocus(field, isBusy)

  const isShown = search.state === 'searching' || search.state === 'ready'
  const isSearching = isShown && !(search.rows.length === 0 && isCodeOnItsWay(text))
  const awaited = awaitedPassage(passages)
  const isSlow = useLate(awaited !== undefined, ordinaryAnswerMs)
  const shown = isSearching ? undefined : isSlow ? awaited : shownPassage(passages)
  // In a short window the rail is a scroll away. The next answer scrolls back.
  const main = useRef<HTMLElement>(null)
  const answer = shown && `${shown.id} ${shown.answer.state}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs again with each answer
  useEffect(() => void main.current?.scrollIntoView({ block: 'start' }), [answer])
  const outcome = shown?.answer.state === 'answered' ? shown.answer.outcome : undefined
  const undone = shown?.answer.state === 'undone' ? shown.answer.outcome : undefined
  const person = isSearching ? chosen.row : (personOf(outcome ?? undone ?? { verdict: 'unknown-code' }) ?? undefined)

  const { submit, isWaiting } = useSubmit({
    text,
    search,
    chosen: chosen.row,
    isLikelyCode,
    onText,
    onNobody: () => field.current?.select(),
  })
  const isAwaiting = isWaiting || (!isSearching && awaited !== undefined)
  const typed = isSearching ? text : ''
  const isUndone = undone !== undefined
  const keys = useDeskKeys({
    isBusy,
    isChosen,
    mayChange,
    person,
    outcome,
    passageId: shown?.id,
    isUndone,
    isAwaiting,
    typed,
  })
  const clear = () => {
    if (text === '') change({ type: 'cleared' })
    else onText('')
    field.current?.focus()
  }

  return (
    <main ref={main} className="main grid min-size-0">
      <ScanField
        ref={field}
        text={text}
        state={state}
        isFocused={fieldFocused}
        onFocusChange={setFieldFocused}
        isSearching={isSearching}
        chosenId={isSearching ? chosen.row?.attendeeId : undefined}
        onText={onText}
        onSubmit={submit}
        onMove={chosen.move}
        onClear={clear}
      />
      <Strip word={word} />
      {isSearching ? (
        <SearchPanel search={search} typed={text.trim()} chosenId={chosen.row?.attendeeId} onChoose={chosen.choose} />
      ) : (
        <AnswerPanel passage={shown} isChosen={isChosen} keys={keys} onSearch={() => field.current?.focus()} />
      )}
      <Legend
        keys={keys}
        onClear={clear}
        isOnSite={person?.pass.remote === false}
        next={t(
          isSearching
            ? 'keys.listGives'
            : outcome === undefined || outcome.verdict === 'admitted'
              ? 'keys.next'
              : 'keys.replaces',
        )}
      />
    </main>
  )
}

import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { selectedIn } from '../acts/use-gestures.ts'
import { rangesOf, type Word, wordsOf } from '../queue/text-pieces.ts'
import type { QuestionDialogProps } from './question-dialog.ts'

/** The words to mask, as toggle buttons. Proposed or selected words are pressed in at first. */
export const MaskDialog = ({ desk, row }: QuestionDialogProps) => {
  const { t } = useTranslation(['moderation', 'common'])
  const words = wordsOf(row.text ?? '')
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => proposedWords(words, desk, row))
  const [at, setAt] = useState(() => Math.max(0, Math.min(...chosen, words.length - 1)))
  const group = useRef<HTMLDivElement>(null)
  const close = () => desk.open(null)
  const toggle = (index: number) =>
    setChosen((before) => {
      const next = new Set(before)
      if (!next.delete(index)) next.add(index)
      return next
    })
  const go = (index: number) => {
    setAt(index)
    group.current?.querySelectorAll('button')[index]?.focus()
  }
  const mask = async () => {
    if (chosen.size > 0 && (await desk.actions.mask(row, rangesOf(words, chosen)))) close()
  }
  const onKey = (event: KeyboardEvent) => {
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: words.length - 1 }[event.key]
    if (to !== undefined && to >= 0 && to < words.length) {
      event.preventDefault()
      go(to)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      void mask()
    }
  }
  return (
    <Dialog wide title={t('mask.title')} onClose={close}>
      <div className="dialog__body">
        <p className="soft">{t('mask.how')}</p>
        <div ref={group} className="mwords" role="toolbar" aria-label={t('mask.words')} lang="fr" onKeyDown={onKey}>
          {words.map((word, index) => (
            <span key={word.start}>
              <button
                className="bare-button hover-sunken round-s"
                type="button"
                tabIndex={index === at ? 0 : -1}
                {...(index === at && { 'data-autofocus': '' })}
                aria-pressed={chosen.has(index)}
                onClick={() => {
                  setAt(index)
                  toggle(index)
                }}
              >
                {word.text}
              </button>
              {word.after}
            </span>
          ))}
        </div>
        <p className="soft">{t('mask.sealed')}</p>
      </div>
      <footer className="dialog__foot">
        <span className="grow num">{t('mask.count', { count: chosen.size })}</span>
        <Button onClick={close}>{t('common:action.cancel')}</Button>
        <Button
          kind="primary"
          disabled={chosen.size === 0}
          keyName={t('common:keys.enter')}
          onClick={() => void mask()}
        >
          {t('mask.go')}
        </Button>
      </footer>
    </Dialog>
  )
}

function proposedWords(words: readonly Word[], desk: QuestionDialogProps['desk'], row: QuestionDialogProps['row']) {
  const text = row.text ?? ''
  const selected = selectedIn(row.questionId).trim()
  const from = selected === '' ? -1 : text.indexOf(selected)
  const ranges = [...desk.propose(text), ...(from >= 0 ? [{ start: from, end: from + selected.length }] : [])]
  const isWithin = ({ start, end }: Word) => ranges.some((range) => start < range.end && end > range.start)
  return new Set(words.flatMap((word, index) => (isWithin(word) ? [index] : [])))
}

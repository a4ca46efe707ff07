import { useLayoutEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { actKeys, mayAct, type RowAct, rowActs } from '../acts/row-acts.ts'
import { useActWord } from '../acts/use-act-word.ts'
import { QuestionText } from '../queue/question-text.tsx'
import type { QuestionDialogProps } from './question-dialog.ts'

const keyOf = (act: RowAct): string | undefined => (act === 'withdraw' ? undefined : actKeys[act])

/** All actions that this question allows, with their keys, which also work here. */
export const MoreDialog = ({ desk, row }: QuestionDialogProps) => {
  const { t } = useTranslation('moderation')
  const word = useActWord(desk)
  const acts = rowActs.filter((act) => mayAct(act, row, desk.isReferent))
  const go = (act: RowAct) => {
    desk.open(null)
    desk.act(act, row)
  }
  useLayoutEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      const act = acts.find((one) => keyOf(one)?.toLowerCase() === event.key.toLowerCase())
      if (!act) return
      event.preventDefault()
      go(act)
    }
    addEventListener('keydown', down)
    return () => removeEventListener('keydown', down)
  })
  return (
    <Dialog
      title={t('more.title')}
      about={<QuestionText text={row.text ?? ''} proposals={[]} />}
      onClose={() => desk.open(null)}
    >
      <ul className="dialog__body mmore">
        {acts.map((act, index) => (
          <li className="cells gap-4" key={act}>
            <Button
              {...(keyOf(act) && { keyName: keyOf(act) ?? '' })}
              {...(index === 0 && { 'data-autofocus': '' })}
              onClick={() => go(act)}
            >
              {word(act, row)}
            </Button>
            <span className="soft">{t(`more.about.${act}`)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

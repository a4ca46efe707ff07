import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { originIcons } from '../queue/origin-icons.ts'
import { QuestionText } from '../queue/question-text.tsx'
import { nearCandidates } from './near-candidates.ts'
import type { QuestionDialogProps } from './question-dialog.ts'

/** Further ones are found by typing another word. */
const mostShown = 30

/** Questions that ask the same, to be merged into this one; and merged ones, to be taken out again. */
export const NearDialog = ({ desk, row }: QuestionDialogProps) => {
  const { t } = useTranslation(['moderation', 'common'])
  const { book } = desk.queue
  const [sought, setSought] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const parts = book.partsOf.get(row.questionId) ?? []
  const near = desk.near(row.questionId)
  const candidates = nearCandidates(book.byId.values(), row, near, sought).slice(0, mostShown)
  const close = () => desk.open(null)
  const toggle = (id: string) =>
    setChosen((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  const merge = async () => {
    const rows = [...chosen].flatMap((id) => book.byId.get(id) ?? [])
    if (rows.length > 0 && (await desk.actions.merge(row, rows))) close()
  }
  return (
    <Dialog wide title={t('near.title')} about={<QuestionText text={row.text ?? ''} proposals={[]} />} onClose={close}>
      <div className="dialog__body">
        {parts.length > 0 && (
          <ul className="mnear" aria-label={t('near.merged')}>
            {parts.map((part) => (
              <li className="row rule-top min-height-40" key={part.questionId}>
                <Icon name={originIcons[part.origin]} />
                <span className="grow break-anywhere">{part.text}</span>
                <Button small onClick={() => void desk.actions.unmerge(part)}>
                  {t('act.detach')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <Field
          data-autofocus
          label={t('near.seek')}
          value={sought}
          maxLength={80}
          onChange={({ target }) => setSought(target.value)}
        />
        <ul className="mnear mnear--pick" aria-label={t('near.candidates')}>
          {candidates.map((one) => (
            <li className="row rule-top min-height-40" key={one.questionId}>
              <label className="row grow pointer min-height-40">
                <input
                  className="tick"
                  type="checkbox"
                  checked={chosen.has(one.questionId)}
                  onChange={() => toggle(one.questionId)}
                />
                <Icon name={originIcons[one.origin]} />
                <span className="grow break-anywhere">
                  <QuestionText text={one.text ?? ''} proposals={[]} />
                </span>
                {near.includes(one.questionId) && (
                  <Tag tone="accent" shape="stack">
                    {t('near.proposed')}
                  </Tag>
                )}
                <span className="num soft nowrap">{t('voters', { count: one.votes })}</span>
              </label>
            </li>
          ))}
        </ul>
        {candidates.length === 0 && <p className="soft">{t('near.none')}</p>}
      </div>
      <footer className="dialog__foot">
        <span className="grow soft">{t('near.union')}</span>
        <Button onClick={close}>{t('common:action.cancel')}</Button>
        <Button kind="primary" disabled={chosen.size === 0} onClick={() => void merge()}>
          {t('near.go', { count: chosen.size })}
        </Button>
      </footer>
    </Dialog>
  )
}

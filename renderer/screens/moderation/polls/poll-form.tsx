import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasOptions, type PollType, pollForms, pollTypes } from '../../../../shared/domain/polls/poll-types.ts'
import { useLanguage } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { FieldFrame } from '../../../ui/field-frame.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { Status } from '../../../ui/status.tsx'
import type { Desk } from '../desk.ts'
import { optionsOf, type PollDraft, pollInput } from './poll-draft.ts'

const blank: PollDraft = { type: 'single', title: '', options: '', max: '', hidden: false }

/** A new poll: a draft that nobody sees, or one that is opened at once. */
export const PollForm = ({ desk, onClose }: { readonly desk: Desk; readonly onClose: () => void }) => {
  const { t } = useTranslation(['moderation', 'common'])
  const [language] = useLanguage()
  const [draft, setDraft] = useState(blank)
  const { max } = pollForms[draft.type]
  const { notice, say, give } = desk.actions
  const change = (part: Partial<PollDraft>) => setDraft((before) => ({ ...before, ...part }))
  const isReady = draft.title.trim() !== '' && (!hasOptions(draft.type) || optionsOf(draft.options).length > 1)
  const make = async (isOpened: boolean) => {
    if (!isReady) return
    const made = await give('polls.create', pollInput(draft, desk.sessionId))
    if (!made) return
    if (isOpened && !(await give('polls.open', made))) return
    say(t(isOpened ? 'poll.done.open' : 'poll.done.make'))
    onClose()
  }
  return (
    <Dialog wide title={t('poll.make')} onClose={onClose}>
      <form
        style={{ display: 'contents' }}
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          void make(false)
        }}
      >
        <div className="dialog__body">
          <Field
            data-autofocus
            label={t('poll.question')}
            value={draft.title}
            maxLength={200}
            onChange={({ target }) => change({ title: target.value })}
          />
          <SelectField
            label={t('poll.kind')}
            value={draft.type}
            onChange={({ target }) => change({ type: target.value as PollType })}
          >
            {pollTypes.map((type) => (
              <option key={type} value={type}>
                {pollForms[type].name[language]}
              </option>
            ))}
          </SelectField>
          {hasOptions(draft.type) && (
            <FieldFrame id="poll-options" label={t('poll.options')} hint={t('poll.optionsHint')}>
              <textarea
                id="poll-options"
                className="mtext"
                rows={4}
                value={draft.options}
                onChange={({ target }) => change({ options: target.value })}
              />
            </FieldFrame>
          )}
          {max && (
            <Field
              inputMode="numeric"
              label={t(`poll.${max}`)}
              hint={t(`poll.${max}Hint`)}
              value={draft.max}
              maxLength={2}
              onChange={({ target }) => change({ max: target.value.replace(/\D/g, '') })}
            />
          )}
          <label className="touch-high row">
            <input
              className="tick"
              type="checkbox"
              checked={draft.hidden}
              onChange={({ target }) => change({ hidden: target.checked })}
            />
            {t('poll.hidden')}
          </label>
        </div>
        <footer className="dialog__foot">
          <span className="grow">
            {notice?.tone === 'stop' && (
              <Status tone="stop" shape="stop">
                {notice.words}
              </Status>
            )}
          </span>
          <Button disabled={!isReady} submit>
            {t('poll.keepDraft')}
          </Button>
          <Button kind="primary" disabled={!isReady} onClick={() => void make(true)}>
            {t('poll.openNow')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}

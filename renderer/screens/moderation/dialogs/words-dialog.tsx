import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { heldKey, heldWordLimits } from '../../../../shared/domain/questions/held-words.ts'
import { useValue } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { Status } from '../../../ui/status.tsx'
import type { Desk } from '../desk.ts'

/**
 * The event's list of words to hold for review. Only the changes are sent, so that another person's words stay. A
 * removed word stays visible, not pressed in, until it is saved.
 */
export const WordsDialog = ({ desk }: { readonly desk: Desk }) => {
  const { t } = useTranslation(['moderation', 'common'])
  const { value } = useValue('heldWords', {})
  const [added, setAdded] = useState<readonly string[]>([])
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set())
  const [typed, setTyped] = useState('')
  const { actions } = desk
  const known = value?.words ?? []
  const words = [...known, ...added.filter((word) => !known.some((one) => heldKey(one) === heldKey(word)))]
  const close = () => desk.open({ is: 'public' })
  const toggle = (word: string) =>
    setRemoved((before) => {
      const next = new Set(before)
      if (!next.delete(word)) next.add(word)
      return next
    })
  const add = (word: string) => {
    const there = words.find((one) => heldKey(one) === heldKey(word))
    if (there === undefined) setAdded((before) => [...before, word])
    else if (removed.has(there)) toggle(there)
    setTyped('')
  }
  const save = async () => {
    const input = { add: added.filter((word) => !removed.has(word)), remove: known.filter((word) => removed.has(word)) }
    if (!(await actions.give('audience.holdWords', input))) return
    actions.say(t('words.saved'))
    close()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const word = typed.trim()
    if (word === '') void save()
    else if (word.length >= heldWordLimits.shortest && heldKey(word) !== '') add(word)
  }
  return (
    <Dialog wide title={t('words.title')} onClose={close}>
      <form onSubmit={submit} style={{ display: 'contents' }}>
        <div className="dialog__body">
          <p className="soft">{t('words.more')}</p>
          <Field
            data-autofocus
            label={t('words.new')}
            hint={t('words.hint')}
            value={typed}
            maxLength={heldWordLimits.longest}
            onChange={({ target }) => setTyped(target.value)}
          />
          <ul className="mlabels flow mlabels--words" aria-label={t('words.known')} lang="fr">
            {words.map((word) => (
              <li key={heldKey(word)}>
                <button
                  type="button"
                  className="preset pad-x-3 surface pointer text-normal"
                  aria-pressed={!removed.has(word)}
                  onClick={() => toggle(word)}
                >
                  {word}
                </button>
              </li>
            ))}
          </ul>
        </div>
        <footer className="dialog__foot">
          <span className="grow">
            {actions.notice?.tone === 'stop' && (
              <Status tone="stop" shape="stop">
                {actions.notice.words}
              </Status>
            )}
          </span>
          <Button onClick={close}>{t('common:action.cancel')}</Button>
          <Button kind="primary" submit keyName={t('common:keys.enter')}>
            {t(typed.trim() === '' ? 'words.save' : 'words.add')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}

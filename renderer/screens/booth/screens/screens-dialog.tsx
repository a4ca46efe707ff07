import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormStatus } from '../settings/form-status.tsx'
import { useFormOrder } from '../settings/use-form-order.ts'
import { type NewLink, NewScreenForm } from './new-screen-form.tsx'
import { ScreenLine } from './screen-line.tsx'
import { ScreenLink } from './screen-link.tsx'
import type { Screen } from './use-screens.ts'

interface ScreensDialogProps {
  readonly screens: readonly Screen[]
  readonly state: 'loading' | 'ready' | 'refused'
  readonly stale: boolean
  readonly onClose: () => void
}

type Shown = { readonly at: 'list' | 'form' } | { readonly at: 'link'; readonly made: NewLink }

/** Which screens exist and what they show; a link for another one. */
export const ScreensDialog = ({ screens, state, stale, onClose }: ScreensDialogProps) => {
  const { t } = useTranslation('stageScreens')
  const [shown, setShown] = useState<Shown>({ at: 'list' })
  const list = () => setShown({ at: 'list' })
  if (shown.at === 'link') return <ScreenLink made={shown.made} onDone={list} onClose={onClose} />
  if (shown.at === 'form')
    return <NewScreenForm onMade={(made) => setShown({ at: 'link', made })} onBack={list} onClose={onClose} />
  return (
    <Dialog title={t('title')} wide onClose={onClose}>
      <ScreenList
        screens={screens}
        isEmpty={state === 'ready' && screens.length === 0}
        stale={stale}
        onNew={() => setShown({ at: 'form' })}
      />
    </Dialog>
  )
}

interface ScreenListProps {
  readonly screens: readonly Screen[]
  readonly isEmpty: boolean
  readonly stale: boolean
  readonly onNew: () => void
}

const ScreenList = ({ screens, isEmpty, stale, onNew }: ScreenListProps) => {
  const { t } = useTranslation('stageScreens')
  const { value: event } = useValue('event', {})
  const order = useFormOrder()
  return (
    <>
      <div className={stale ? 'dialog__body screens content-start stale' : 'dialog__body screens content-start'}>
        {isEmpty ? (
          <div className="screens__none stack">
            <b className="title">{t('none.title')}</b>
            <p>{t('none.text')}</p>
          </div>
        ) : (
          <table className="screens__t full-width wraps-status">
            <thead>
              <tr>
                <th scope="col">{t('column.screen')}</th>
                <th scope="col">{t('column.shows')}</th>
                <th scope="col">{t('column.state')}</th>
                <th scope="col">
                  <span className="vh">{t('revoke.word')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {screens.map((screen) => (
                <ScreenLine
                  key={screen.row.screenId}
                  screen={screen}
                  timeZone={event?.timeZone}
                  onRevoke={(accessId) =>
                    void order.give('access.revoke', { accessId }, t('revoke.done', { label: screen.row.label }))
                  }
                />
              ))}
            </tbody>
          </table>
        )}
      </div>
      <footer className="dialog__foot">
        <FormStatus state={order.state} />
        <Button kind="primary" icon="plus" data-autofocus onClick={onNew}>
          {t('create')}
        </Button>
      </footer>
    </>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useDesk } from '../desk-context.tsx'
import { nameOf } from '../person.ts'
import { DetailsAmend } from './details-amend.tsx'
import { DetailsFacts } from './details-facts.tsx'
import { DetailsSessions } from './details-sessions.tsx'
import { DetailsSubstituted } from './details-substituted.tsx'
import { ScannedBehind } from './scanned-behind.tsx'
import { Who } from './who.tsx'

/** Everything that reception may know of one person, and what may be changed. */
export const DetailsDialog = ({ attendeeId }: { readonly attendeeId: string }) => {
  const { t } = useTranslation('reception')
  const { close } = useDesk()
  const { value, state } = useValue('attendees.one', { id: attendeeId })
  const [changing, setChanging] = useState<'nothing' | 'cells' | 'sessions'>('nothing')
  const onDone = () => setChanging('nothing')
  if (!value)
    return (
      <Dialog key="asked" title={t('details.title')} wide={true} onClose={close}>
        <div className="dialog__body">
          <p className="soft">{t(state === 'loading' ? 'details.loading' : 'details.gone')}</p>
        </div>
      </Dialog>
    )
  if (value.substitutedBy !== null) return <DetailsSubstituted person={value} by={value.substitutedBy} />
  if (changing === 'cells') return <DetailsAmend person={value} onDone={onDone} />
  if (changing === 'sessions') return <DetailsSessions person={value} onDone={onDone} />
  return (
    // A separate dialog, because the focused element is chosen when a dialog opens.
    <Dialog key="known" title={nameOf(value)} about={<Who person={value} unnamed={true} />} wide={true} onClose={close}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: in a short window the facts scroll, by keyboard too */}
      <section className="dialog__body" aria-label={t('details.title')} tabIndex={0}>
        <DetailsFacts person={value} />
      </section>
      <footer className="dialog__foot">
        <ScannedBehind />
        <Button large icon="list" onClick={() => setChanging('sessions')}>
          {t('details.chooseSessions')}
        </Button>
        <Button large icon="edit" data-autofocus={true} onClick={() => setChanging('cells')}>
          {t('details.amend')}
        </Button>
      </footer>
    </Dialog>
  )
}

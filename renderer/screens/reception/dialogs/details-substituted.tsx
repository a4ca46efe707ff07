import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Status } from '../../../ui/status.tsx'
import { useDesk } from '../desk-context.tsx'
import { nameOf } from '../person.ts'
import type { Details } from './details.ts'
import { Who } from './who.tsx'

/** A void ticket cannot be changed: the dialog shows the substitute, and admits them. */
export const DetailsSubstituted = ({ person, by }: { readonly person: Details; readonly by: string }) => {
  const { t } = useTranslation(['reception', 'common'])
  const { close, open, passages, clearField, checkpoint, event } = useDesk()
  const { value: comes } = useValue('attendees.one', { id: by })
  // The substitute may have been replaced in turn: then their own card says so.
  const mayEnter = comes != null && comes.substitutedBy === null
  const isIn =
    comes?.admissions.some((one) => one.checkpoint === checkpoint && one.day === event?.today.number) ?? false
  const admit = () => {
    if (!comes) return
    clearField()
    close()
    void passages.admit(comes.attendeeId, nameOf(comes))
  }
  return (
    <Dialog
      key={comes ? 'known' : 'asked'}
      title={nameOf(person)}
      about={<Who person={person} unnamed={true} />}
      onClose={close}
    >
      <div className="dialog__body">
        <p>
          <Status tone="none" shape="minus">
            {t('substituted.void')}
          </Status>
        </p>
        <div className="instead pad-4-5 sunken round-l text-large break-anywhere">
          <p className="soft">{t('substituted.comes')}</p>
          <p className="title-large">{comes ? nameOf(comes) : t('details.loading')}</p>
          <p>{comes?.organisation ?? (comes ? t('panel.firstOnly') : '\u00A0')}</p>
          {isIn && (
            <Status tone="ok" shape="ok">
              {t('substituted.isIn')}
            </Status>
          )}
        </div>
      </div>
      <footer className="dialog__foot">
        <span className="grow" />
        <Button
          large
          kind={mayEnter && !isIn ? 'plain' : 'primary'}
          data-autofocus={!mayEnter || isIn ? true : undefined}
          onClick={() => open({ kind: 'details', attendeeId: by })}
        >
          {t('substituted.open')}
        </Button>
        {mayEnter && !isIn && (
          <Button large kind="primary" data-autofocus={true} keyName={t('common:keys.enter')} onClick={admit}>
            {t('substituted.admit')}
          </Button>
        )}
      </footer>
    </Dialog>
  )
}

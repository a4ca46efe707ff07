import { useTranslation } from 'react-i18next'
import { useDesk } from '../desk-context.tsx'
import type { Person } from '../person.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { useAct } from './use-act.ts'
import { Who } from './who.tsx'

export const ReprintDialog = ({ person }: { readonly person: Person }) => {
  const { t } = useTranslation('reception')
  const { say } = useDesk()
  const { act, close, isBusy, problem } = useAct()
  const reprint = async (reason: string) => {
    const reply = await act('badges.print', { attendeeId: person.attendeeId, reason })
    if ('problem' in reply) return
    close()
    say(t('notice.printed'))
  }
  return (
    <ReasonDialog
      title={t('reasons.reprint.title')}
      about={<Who person={person} />}
      presets={t('reasons.reprint.presets', { returnObjects: true })}
      confirm={t('reasons.reprint.confirm')}
      isBusy={isBusy}
      problem={problem}
      onReason={({ reason }) => void reprint(reason)}
    >
      <p className="soft">{t('reasons.reprint.note')}</p>
    </ReasonDialog>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { Status } from '../../../ui/status.tsx'
import { useDesk } from '../desk-context.tsx'
import { nameOf, type Person } from '../person.ts'
import { FormDialog } from './form-dialog.tsx'
import { useAct } from './use-act.ts'
import { Who } from './who.tsx'

/** From remote to on site, which admits at once; or to remote, which frees the seat. */
export const OnSiteDialog = ({ person }: { readonly person: Person }) => {
  const { t } = useTranslation('reception')
  const { event, passages, say } = useDesk()
  const { act, close, isBusy, problem, setProblem } = useAct()
  const days = (event?.days ?? []).map((_, place) => place + 1)
  const [chosen, setChosen] = useState<readonly number[]>(days)
  const { attendeeId, pass } = person
  const details = useValue('attendees.one', { id: attendeeId })
  const isInToday = details.value?.admissions.some(({ day }) => day === (event?.today.number ?? null)) ?? false

  const comeOnSite = async () => {
    if (days.length > 0 && chosen.length === 0) return setProblem(t('onSite.needed'))
    const changes = { pass: { days: [...chosen], evening: pass.evening, remote: false } }
    await act('attendees.amend', { attendeeId, changes }, passages.admitAfter(nameOf(person)))
  }
  const goRemote = async () => {
    const reply = await act('attendees.moveToRemote', { attendeeIds: [attendeeId] })
    if ('problem' in reply) return
    close()
    say(t('notice.moved'))
  }

  if (!pass.remote)
    return (
      <FormDialog
        title={t('onSite.titleBack')}
        about={<Who person={person} />}
        confirm={t('onSite.confirmBack')}
        changesPerson={true}
        isBusy={isBusy}
        problem={problem}
        onConfirm={() => void goRemote()}
      >
        <p className="soft">{t('onSite.textBack')}</p>
        {isInToday && (
          <p>
            <Status tone="warn" shape="warn">
              {t('onSite.staysIn')}
            </Status>
          </p>
        )}
      </FormDialog>
    )
  return (
    <FormDialog
      title={t('onSite.title')}
      about={<Who person={person} />}
      confirm={t('onSite.confirm')}
      changesPerson={true}
      isBusy={isBusy}
      problem={problem}
      onConfirm={() => void comeOnSite()}
    >
      <p className="soft">{t('onSite.text')}</p>
      {days.length > 0 && (
        <fieldset className="gap-x-6 flex wrap">
          <legend>{t('onSite.days')}</legend>
          {days.map((day, place) => (
            <label key={day} className="choice row gap-3 min-width-0 touch-high text-large">
              <input
                className="tick"
                type="checkbox"
                data-autofocus={place === 0 ? true : undefined}
                checked={chosen.includes(day)}
                onChange={({ target }) =>
                  setChosen(days.filter((one) => (one === day ? target.checked : chosen.includes(one))))
                }
              />
              {t('pass.oneDay', { day })}
            </label>
          ))}
        </fieldset>
      )}
    </FormDialog>
  )
}

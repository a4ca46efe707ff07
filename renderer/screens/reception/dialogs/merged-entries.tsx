import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { useDesk } from '../desk-context.tsx'
import { nameOf } from '../person.ts'
import type { Details } from './details.ts'
import { useAct } from './use-act.ts'

/** Entries that are shown as this one. Each can be taken out again. */
export const MergedEntries = ({ person }: { readonly person: Details }) => {
  const { t } = useTranslation('disagreements')
  const { say } = useDesk()
  const { act, isBusy, problem } = useAct()
  const unmerge = async (attendeeId: string) => {
    const reply = await act('attendees.unmerge', { attendeeId })
    if ('outcome' in reply) say(t('unmerged'))
  }
  return (
    <>
      <ul className="merged">
        {person.merged.map((entry) => (
          <li key={entry.attendeeId} className="row">
            <span className="grow num">
              {nameOf(entry)} · {entry.code}
            </span>
            <Button
              small
              disabled={isBusy}
              aria-label={t('unmergeOf', { who: `${nameOf(entry)} ${entry.code}` })}
              onClick={() => void unmerge(entry.attendeeId)}
            >
              {t('unmerge')}
            </Button>
          </li>
        ))}
      </ul>
      <span role="status">{problem}</span>
    </>
  )
}

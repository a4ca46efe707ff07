import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useValue, useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { NoticeArea } from '../../../ui/notice.tsx'
import { Status } from '../../../ui/status.tsx'
import { Card } from '../parts/card.tsx'
import { ConfirmedButton } from '../parts/confirmed-button.tsx'
import { Table } from '../parts/table.tsx'
import { type FoundPerson, foundPeople } from './found-people.ts'
import { NewLink } from './new-link.tsx'

const mostFound = 12

/** One person's remote access, found by name as at a desk, or by code, number or mail address. */
export const PersonLinkCard = () => {
  const { t } = useTranslation('pilot')
  const [text, setText] = useState('')
  const [asked, setAsked] = useState<string | null>(null)
  const [isTried, setIsTried] = useState(false)
  const named = useView('attendees.search', asked === null ? null : { q: asked, limit: mostFound })
  const listed = useView('attendees.listed', asked === null ? null : { lines: [asked] })
  const isReady = named.state === 'ready' && listed.state === 'ready'
  const people = foundPeople(listed.rows, named.rows)
  const look = (event: FormEvent) => {
    event.preventDefault()
    const typed = text.trim()
    setIsTried(true)
    setAsked(typed === '' ? null : typed)
  }
  const sum = () => {
    if (people.length === 0) return t('attendees.far.one.none')
    if (named.rows.length === mostFound) return t('attendees.far.one.first')
    return t('attendees.far.one.found', { count: people.length })
  }
  return (
    <Card title={t('attendees.far.one.title')} stale={named.stale}>
      <form className="far stack" onSubmit={look} noValidate>
        <p className="soft">{t('attendees.far.one.more')}</p>
        <div className="far__look space-below-3 stack gap-3">
          <Field
            label={t('attendees.far.one.who')}
            hint={t('attendees.far.one.whoHint')}
            maxLength={100}
            value={text}
            error={isTried && text.trim() === '' ? t('attendees.far.one.needed') : undefined}
            onChange={({ target }) => setText(target.value)}
          />
          <div className="row wrap">
            <Button submit>{t('attendees.far.one.look')}</Button>
            <NoticeArea>{asked !== null && isReady && <span className="soft">{sum()}</span>}</NoticeArea>
          </div>
        </div>
      </form>
      {asked !== null && isReady && people.length > 0 && (
        <Table
          columns={[t('attendees.paper.name'), t('attendees.far.one.organisation'), t('attendees.far.one.access')]}
          gestures
        >
          {people.map((person) => (
            <PersonRow key={person.attendeeId} person={person} />
          ))}
        </Table>
      )}
    </Card>
  )
}

type Asked = { readonly at: 'question' } | { readonly at: 'link'; readonly url: string | null } | null

const PersonRow = ({ person: { attendeeId, name, organisation, code } }: { readonly person: FoundPerson }) => {
  const { t } = useTranslation('pilot')
  const { value: access } = useValue('remoteAccess', { id: attendeeId })
  const [asked, setAsked] = useState<Asked>(null)
  const follows = access?.follows ?? false
  const revoked = access?.revoked ?? false
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="soft">{[organisation, code].filter(Boolean).join(' · ')}</td>
      <td>
        {access && (
          <Status
            tone={!follows ? 'none' : revoked ? 'stop' : 'ok'}
            shape={!follows ? 'minus' : revoked ? 'stop' : 'ok'}
          >
            {t(`attendees.far.one.${!follows ? 'notRemote' : revoked ? 'cut' : 'open'}`)}
          </Status>
        )}
      </td>
      <td className="r">
        {follows && (
          <div className="row wrap justify-end">
            <Button
              small
              aria-label={t('attendees.far.one.newFor', { name })}
              onClick={() => setAsked({ at: 'question' })}
            >
              {t('attendees.far.one.new')}
            </Button>
            <ConfirmedButton
              word={t('attendees.far.one.cutDo')}
              on={t('attendees.far.one.of', { name })}
              disabled={revoked}
              title={t('attendees.far.one.cutTitle', { name })}
              more={t('attendees.far.one.cutMore')}
              go={t('attendees.far.one.cutDo')}
              command="remoteAccess.revoke"
              input={{ attendeeId }}
            />
          </div>
        )}
        {asked && (
          <NewLink
            attendeeId={attendeeId}
            name={name}
            revoked={revoked}
            made={asked.at === 'link' ? asked : null}
            onMade={(url) => setAsked({ at: 'link', url })}
            onClose={() => setAsked(null)}
          />
        )}
      </td>
    </tr>
  )
}

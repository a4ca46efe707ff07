import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useValue, useView } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Page } from '../parts/page.tsx'
import { usePassWords } from '../parts/pass-words.ts'
import { Table } from '../parts/table.tsx'
import { ViewGate } from '../parts/view-gate.tsx'
import { linkTo } from '../sections.ts'

type Listed = ViewRow<'attendees.paperList'>

const choices = ['all', 'out', 'none', 'in-doubt', 'absent'] as const
type Choice = (typeof choices)[number]

const isChosen: Readonly<Record<Choice, (one: Listed) => boolean>> = {
  all: () => true,
  out: ({ badge }) => badge === 'out',
  none: ({ badge }) => badge === 'none' || badge === 'waiting',
  'in-doubt': ({ badge }) => badge === 'in-doubt',
  absent: ({ admittedAt }) => admittedAt === null,
}

/**
 * For a desk without a computer, and to see who has a badge. A separate page, requested only when opened, because the
 * journal records each reading. A snapshot with its time: nothing on paper is live.
 */
export const PaperList = ({ timeZone }: { readonly timeZone: string | undefined }) => {
  const { t } = useTranslation('pilot')
  const { date, time, number } = useFormats(timeZone)
  const list = useView('attendees.paperList', {})
  const event = useValue('event', {})
  const [choice, setChoice] = useState<Choice>('all')
  const [askedAt] = useState(() => Date.now())
  const shown = list.rows.filter((one) => isChosen[choice](one))
  const at = `${date(askedAt)}, ${time(askedAt)}`
  return (
    <Page
      title={t('attendees.paper.title')}
      actions={
        <>
          <a className="btn" href={linkTo('attendees')}>
            {t('attendees.paper.back')}
          </a>
          <Button kind="primary" icon="print" disabled={list.rows.length === 0} onClick={() => window.print()}>
            {t('action.print')}
          </Button>
        </>
      }
    >
      <ViewGate of={[list]}>
        {() => (
          <>
            <div className="wrap align-end line gap-4 noprint">
              <SelectField
                label={t('attendees.paper.who')}
                value={choice}
                onChange={({ target }) => setChoice(target.value as Choice)}
              >
                {choices.map((one) => (
                  <option key={one} value={one}>
                    {t(`attendees.paper.choice.${one}`)}
                  </option>
                ))}
              </SelectField>
              <p className="soft">{t('attendees.paper.journal')}</p>
            </div>
            <p className="num" data-testid="paper-count">
              <b>{t('attendees.paper.count', { count: shown.length, value: number(shown.length) })}</b>{' '}
              <span className="soft">
                {event.value?.name} · {t(`attendees.paper.choice.${choice}`)} · {t('attendees.paper.at', { at })}
              </span>
            </p>
            <div className="paper">
              <Table
                columns={[
                  t('attendees.paper.tick'),
                  t('attendees.paper.name'),
                  t('attendees.paper.organisation'),
                  t('attendees.paper.pass'),
                  t('attendees.paper.code'),
                  t('attendees.paper.badge'),
                  t('attendees.paper.entry'),
                ]}
              >
                {shown.map((one) => (
                  <PaperRow key={one.attendeeId} one={one} time={time} />
                ))}
              </Table>
            </div>
          </>
        )}
      </ViewGate>
    </Page>
  )
}

const PaperRow = ({ one, time }: { readonly one: Listed; readonly time: (at: string) => string }) => {
  const { t } = useTranslation('pilot')
  const passWords = usePassWords()
  const status = one.substituted ? t('attendees.paper.substituted') : t(`attendees.status.${one.status}`)
  return (
    <tr>
      <td>
        <span className="paper__tick block" aria-hidden="true" />
      </td>
      <th scope="row">
        {[one.lastName, one.firstName].filter(Boolean).join(' ')}{' '}
        {one.lastName === null && <Tag>{t('attendees.list.firstNameOnly')}</Tag>}
      </th>
      <td>{one.organisation}</td>
      <td>
        {passWords(one.pass)}
        {(one.substituted || one.status !== 'confirmed') && ` · ${status}`}
      </td>
      <td className="nowrap">{one.code}</td>
      <td className="nowrap">
        {one.box === null ? t(`attendees.paper.badgeState.${one.badge}`) : t('attendees.paper.box', { box: one.box })}
      </td>
      <td className="nowrap">{one.admittedAt === null ? '' : time(one.admittedAt)}</td>
    </tr>
  )
}

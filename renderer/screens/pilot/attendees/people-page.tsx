import './attendees.css'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { codeOfSessionId } from '../../../../shared/domain/programme/session.ts'
import { useView } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { sessionName } from '../../../ui/session-name.ts'
import { downloadText } from '../parts/download-text.ts'
import { Empty } from '../parts/empty.tsx'
import { Page } from '../parts/page.tsx'
import { ViewGate } from '../parts/view-gate.tsx'
import { linkTo } from '../sections.ts'
import { listNamed } from './list-names.ts'
import { fileColumns, inOrder, matching, type PeopleOrder, peopleCsv } from './people-rows.ts'
import { PeopleTable } from './people-table.tsx'
import { PersonDialog } from './person-dialog.tsx'
import { usePeopleRows } from './use-people-rows.ts'

interface PeoplePageProps {
  /** A list by its word in the address, or the id of a session. Null: everybody. */
  readonly about: string | null
}

/** The people behind a figure: to search, to sort, to take along as a file. The journal records each reading. */
export const PeoplePage = ({ about }: PeoplePageProps) => {
  const { t, i18n } = useTranslation('pilot')
  const { number } = useFormats()
  const named = listNamed(about)
  const sessionId = named === null && about !== null ? about : undefined
  const { rows, stale, needed } = usePeopleRows(named ?? 'total', sessionId)
  const sessions = useView('programme', sessionId === undefined ? null : {})
  const session = sessions.rows.find((one) => one.sessionId === sessionId)
  const [search, setSearch] = useState('')
  const [order, setOrder] = useState<PeopleOrder>({ by: 'name', descending: false })
  const [opened, setOpened] = useState<string | null>(null)
  const { language } = i18n
  const shown = useMemo(() => inOrder(matching(rows, search), order, language), [rows, search, order, language])
  const download = () =>
    downloadText(
      t('attendees.list.file'),
      'text/csv;charset=utf-8',
      peopleCsv(
        shown,
        fileColumns.map((column) => t(`attendees.list.column.${column}`)),
      ),
    )
  return (
    <Page
      title={
        sessionId === undefined
          ? t(`attendees.list.title.${named ?? 'total'}`)
          : t('attendees.list.registered', { session: session ? sessionName(session) : codeOfSessionId(sessionId) })
      }
      actions={
        <>
          <a className="btn" href={linkTo(sessionId === undefined ? 'attendees' : 'programme')}>
            {t(sessionId === undefined ? 'attendees.paper.back' : 'attendees.list.backToProgramme')}
          </a>
          <Button icon="down" disabled={shown.length === 0} onClick={download}>
            {t('attendees.list.csv')}
          </Button>
        </>
      }
    >
      <ViewGate of={sessionId === undefined ? needed : [...needed, sessions]}>
        {() => (
          <>
            <div className="wrap align-end line gap-4">
              <Field
                label={t('attendees.list.search')}
                type="search"
                autoFocus
                value={search}
                onChange={({ target }) => setSearch(target.value)}
              />
              <p className="soft num" role="status">
                <b className="ink">
                  {t('attendees.paper.count', { count: shown.length, value: number(shown.length) })}
                </b>
                {shown.length < rows.length && ` ${t('attendees.list.of', { value: number(rows.length) })}`}
              </p>
              <p className="soft">{t('attendees.paper.journal')}</p>
            </div>
            {shown.length === 0 ? (
              <Empty title={t(rows.length === 0 ? 'attendees.list.none' : 'attendees.list.noneFound')} />
            ) : (
              <PeopleTable
                key={search}
                rows={shown}
                order={order}
                stale={stale}
                onOrder={setOrder}
                onOpen={setOpened}
              />
            )}
          </>
        )}
      </ViewGate>
      {opened !== null && <PersonDialog attendeeId={opened} onClose={() => setOpened(null)} />}
    </Page>
  )
}

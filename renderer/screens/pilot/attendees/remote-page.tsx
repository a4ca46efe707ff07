import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useView } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { Page } from '../parts/page.tsx'
import { Table } from '../parts/table.tsx'
import { isBusy, useOrder } from '../parts/use-order.ts'
import { ViewGate } from '../parts/view-gate.tsx'
import { linkTo } from '../sections.ts'
import { linesOf, mostLines } from './pasted-lines.ts'

type Listed = ViewRow<'attendees.listed'>

/** A list of people who follow from afar from now on, and the links that let everybody in there. */
export const RemotePage = ({ timeZone }: { readonly timeZone: string | undefined }) => {
  const { t } = useTranslation('pilot')
  const moves = useView('remoteMoves', {})
  return (
    <Page
      title={t('attendees.far.title')}
      actions={
        <>
          <a className="btn" href={linkTo('attendees')}>
            {t('attendees.far.back')}
          </a>
          <a className="btn btn--primary" href="/api/v1/export/remote-links" download>
            {t('attendees.far.allLinks')}
          </a>
        </>
      }
    >
      <p className="soft">{t('attendees.far.linksMore')}</p>
      <MoveCard />
      <Card title={t('attendees.far.moves')} stale={moves.stale}>
        <ViewGate of={[moves]}>
          {() =>
            moves.rows.length === 0 ? (
              <Empty title={t('attendees.far.noMoves')} more={t('attendees.far.noMovesMore')} />
            ) : (
              <Table
                columns={[t('attendees.far.when'), { figures: t('attendees.far.people') }, t('attendees.far.next')]}
              >
                {moves.rows.map((move) => (
                  <MoveRow key={move.moveId} move={move} timeZone={timeZone} />
                ))}
              </Table>
            )
          }
        </ViewGate>
      </Card>
    </Page>
  )
}

/** What was pasted is looked up first: whom it means, and whom not, is read before anything is moved. */
const MoveCard = () => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const order = useOrder('attendees.moveToRemote')
  const [text, setText] = useState('')
  const [asked, setAsked] = useState<readonly string[] | null>(null)
  const [moved, setMoved] = useState<number | null>(null)
  const listed = useView('attendees.listed', asked === null ? null : { lines: [...asked] })
  const lines = linesOf(text)
  const found = listed.rows.flatMap(({ attendee, remote }) => (attendee && !remote ? [attendee.attendeeId] : []))
  const missing = listed.rows.filter(({ attendee }) => attendee === null)
  const move = async () => {
    const outcome = await order.give({ attendeeIds: found })
    if (outcome === null) return
    setMoved(outcome.moved)
    setAsked(null)
    setText('')
  }
  return (
    <Card title={t('attendees.far.move')}>
      <form
        className="far"
        onSubmit={(event) => {
          event.preventDefault()
          setMoved(null)
          setAsked(lines)
        }}
      >
        <label htmlFor="far-lines">{t('attendees.far.paste')}</label>
        <p id="far-hint" className="soft">
          {t('attendees.far.pasteMore')}
        </p>
        <textarea
          id="far-lines"
          rows={6}
          spellCheck={false}
          aria-describedby="far-hint"
          value={text}
          onChange={({ target }) => {
            setText(target.value)
            setAsked(null)
          }}
        />
        {lines.length > mostLines && (
          <Status tone="stop" shape="stop">
            {t('attendees.far.tooMany')}
          </Status>
        )}
        <div className="far__do">
          <Button submit disabled={lines.length === 0 || lines.length > mostLines}>
            {t('attendees.far.look')}
          </Button>
          {asked !== null && listed.state === 'ready' && (
            <Button kind="primary" disabled={found.length === 0 || isBusy(order.state)} onClick={() => void move()}>
              {t('attendees.far.go', { count: found.length, value: number(found.length) })}
            </Button>
          )}
          <OrderStatus state={order.state} problem={order.problem} />
        </div>
      </form>
      {moved !== null && (
        <Status tone="ok" shape="ok">
          {t('attendees.far.moved', { count: moved, value: number(moved) })}
        </Status>
      )}
      {asked !== null && listed.state === 'ready' && <FoundList rows={listed.rows} lines={asked} missing={missing} />}
    </Card>
  )
}

interface FoundListProps {
  readonly rows: readonly Listed[]
  readonly lines: readonly string[]
  readonly missing: readonly Listed[]
}
const FoundList = ({ rows, lines, missing }: FoundListProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  return (
    <>
      {missing.length > 0 && (
        <Status tone="warn" shape="stop">
          {t('attendees.far.missing', { count: missing.length, value: number(missing.length) })}
        </Status>
      )}
      <Table columns={[t('attendees.far.line'), t('attendees.paper.name'), t('attendees.far.result')]}>
        {rows.map(({ line, attendee, why, remote, sessions }) => (
          <tr key={line}>
            <td className="nowrap">{lines[line - 1]}</td>
            <th scope="row">
              {attendee
                ? [attendee.lastName, attendee.firstName, attendee.organisation].filter(Boolean).join(' · ')
                : '–'}
            </th>
            <td>
              {why !== null
                ? t(`attendees.far.why.${why}`)
                : remote
                  ? t('attendees.far.already')
                  : t('attendees.far.frees', { count: sessions, value: number(sessions) })}
            </td>
          </tr>
        ))}
      </Table>
    </>
  )
}

interface MoveRowProps {
  readonly move: ViewRow<'remoteMoves'>
  readonly timeZone: string | undefined
}
const MoveRow = ({ move: { moveId, at, people, undoneAt }, timeZone }: MoveRowProps) => {
  const { t } = useTranslation('pilot')
  const { date, time, number } = useFormats(timeZone)
  const order = useOrder('attendees.undoMoveToRemote')
  const [kept, setKept] = useState(0)
  const undo = async () => setKept((await order.give({ moveId }))?.changedSince ?? 0)
  return (
    <tr>
      <td className="nowrap">
        {date(at)}, {time(at)}
      </td>
      <td className="r">{number(people)}</td>
      <td>
        {undoneAt === null ? (
          <div className="far__do">
            <a className="btn" href={`/api/v1/export/remote-links?move=${moveId}`} download>
              {t('attendees.far.links')}
            </a>
            <Button disabled={isBusy(order.state)} onClick={() => void undo()}>
              {t('attendees.far.undo')}
            </Button>
            <OrderStatus state={order.state} problem={order.problem} />
          </div>
        ) : (
          <>
            {t('attendees.far.undone', { at: time(undoneAt) })}
            {kept > 0 && ` ${t('attendees.far.kept', { count: kept, value: number(kept) })}`}
          </>
        )}
      </td>
    </tr>
  )
}

import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandOutcome, ViewRow } from '../../../../shared/contract/contract.ts'
import { useView } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Status } from '../../../ui/status.tsx'
import { Card } from '../parts/card.tsx'
import { ConfirmedButton } from '../parts/confirmed-button.tsx'
import { Empty } from '../parts/empty.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { Page } from '../parts/page.tsx'
import { Table } from '../parts/table.tsx'
import { isBusy, useOrder } from '../parts/use-order.ts'
import { ViewGate } from '../parts/view-gate.tsx'
import { linkTo } from '../sections.ts'
import { linesOf, mostLines } from './pasted-lines.ts'
import { PersonLinkCard } from './person-link-card.tsx'
import { WithoutSeat } from './without-seat.tsx'

type Listed = ViewRow<'attendees.listed'>

/** A list of people to move to remote, and the links for all remote people. */
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
      <PersonLinkCard />
      <MoveCard moves={moves.rows} />
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

/** The pasted list is looked up first: who was found, and who was not, is shown before anybody is moved. */
const MoveCard = ({ moves }: { readonly moves: readonly ViewRow<'remoteMoves'>[] }) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const order = useOrder('attendees.moveToRemote')
  const [text, setText] = useState('')
  const [asked, setAsked] = useState<readonly string[] | null>(null)
  const [moved, setMoved] = useState<CommandOutcome<'attendees.moveToRemote'> | null>(null)
  const listed = useView('attendees.listed', asked === null ? null : { lines: [...asked] })
  const lines = linesOf(text)
  const found = listed.rows.flatMap(({ attendee, remote }) => (attendee && !remote ? [attendee.attendeeId] : []))
  const isBack = moves.some(({ moveId, undoneAt }) => moveId === moved?.moveId && undoneAt !== null)
  const missing = listed.rows.filter(({ attendee }) => attendee === null)
  const move = async () => {
    const outcome = await order.give({ attendeeIds: found })
    if (outcome === null) return
    setMoved(outcome)
    setAsked(null)
    setText('')
  }
  return (
    <Card title={t('attendees.far.move')}>
      <form
        className="far stack"
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
          className="full-width pad-2-3 surface round ink"
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
        <div className="row wrap">
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
      {moved !== null && !isBack && (
        <Status tone="ok" shape="ok">
          {t('attendees.far.moved', { count: moved.moved, value: number(moved.moved) })}
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
  const [undone, setUndone] = useState<CommandOutcome<'attendees.undoMoveToRemote'> | null>(null)
  const told = useRef<HTMLDivElement>(null)
  const kept = undone?.changedSince ?? 0
  // The pressed button is gone: the focus goes to the result, for keyboard users.
  useEffect(() => {
    if (undone !== null && undoneAt !== null) told.current?.focus()
  }, [undone, undoneAt])
  return (
    <tr>
      <td className="nowrap">
        {date(at)}, {time(at)}
      </td>
      <td className="r">{number(people)}</td>
      <td>
        {undoneAt === null ? (
          <div className="row wrap">
            <a className="btn btn--s" href={`/api/v1/export/remote-links?move=${moveId}`} download>
              {t('attendees.far.links')}
            </a>
            <ConfirmedButton
              word={t('attendees.far.undo')}
              on={t('attendees.far.undoOn', { at: time(at) })}
              title={t('attendees.far.undoTitle', { count: people, value: number(people) })}
              more={t('attendees.far.undoMore')}
              go={t('attendees.far.undoGo', { count: people })}
              command="attendees.undoMoveToRemote"
              input={{ moveId }}
              onDone={setUndone}
            />
          </div>
        ) : (
          <div ref={told} tabIndex={-1} className="far__told stack gap-1">
            <p>
              {t('attendees.far.undone', { at: time(undoneAt) })}
              {kept > 0 && ` ${t('attendees.far.kept', { count: kept, value: number(kept) })}`}
            </p>
            {undone !== null && undone.withoutSeat.length > 0 && <WithoutSeat people={undone.withoutSeat} />}
          </div>
        )}
      </td>
    </tr>
  )
}

import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { hostOf, mostPlayers, playerHost } from '../../../../shared/domain/programme/players.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Card } from '../parts/card.tsx'
import { ConfirmedButton } from '../parts/confirmed-button.tsx'
import { Empty } from '../parts/empty.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { isBusy, useOrder } from '../parts/use-order.ts'

interface PlayersCardProps {
  readonly hosts: readonly string[]
  readonly streams: readonly ViewRow<'remoteSessions'>[]
  readonly stale: boolean
}

/** The sites whose players the remote page may open. An address on the site is accepted too. */
export const PlayersCard = ({ hosts, streams, stale }: PlayersCardProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const order = useOrder('players.set')
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<'bad' | 'known' | 'full' | null>(null)
  const usesOf = (host: string) =>
    streams.filter(({ embedUrl }) => embedUrl !== null && hostOf(embedUrl) === host).length
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const host = hostOf(typed.trim()) ?? playerHost.safeParse(typed.trim()).data
    const wrong =
      host === undefined ? 'bad' : hosts.includes(host) ? 'known' : hosts.length >= mostPlayers ? 'full' : null
    setFault(wrong)
    if (wrong === null && host !== undefined && (await order.give({ hosts: [...hosts, host] })) !== null) setTyped('')
  }
  return (
    <Card title={t('broadcast.players.title')} about={hosts.length} stale={stale}>
      <p className="soft">{t('broadcast.players.more')}</p>
      {hosts.length === 0 ? (
        <Empty title={t('broadcast.players.none')} />
      ) : (
        <ul>
          {hosts.map((host) => {
            const uses = usesOf(host)
            return (
              <li key={host} className="broadcast__host touch-high row gap-3 rule-between">
                <span className="grow break-anywhere">
                  {host}
                  {uses > 0 && (
                    <small className="soft block">
                      {t('broadcast.players.uses', { count: uses, value: number(uses) })}
                    </small>
                  )}
                </span>
                <ConfirmedButton
                  word={t('broadcast.players.remove')}
                  on={host}
                  title={t('broadcast.players.removeTitle', { host })}
                  more={t('broadcast.players.removeMore', { count: uses })}
                  go={t('broadcast.players.removeGo')}
                  command="players.set"
                  input={{ hosts: hosts.filter((one) => one !== host) }}
                />
              </li>
            )
          })}
        </ul>
      )}
      <form className="broadcast__add align-start stack space-above-3" onSubmit={add} noValidate>
        <Field
          label={t('broadcast.players.add')}
          placeholder="player.vimeo.com"
          maxLength={500}
          value={typed}
          error={fault === null ? undefined : t(`broadcast.players.${fault}`)}
          onChange={({ target }) => {
            setTyped(target.value)
            setFault(null)
          }}
        />
        <Button submit disabled={isBusy(order.state)}>
          {t('broadcast.players.go')}
        </Button>
      </form>
      {order.problem && <ProblemNote problem={order.problem} />}
    </Card>
  )
}

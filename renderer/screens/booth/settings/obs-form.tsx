import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { Status } from '../../../ui/status.tsx'
import type { Room } from '../booth-types.ts'
import { FormStatus } from './form-status.tsx'
import { obsAddressOf } from './obs-address.ts'
import { useFormOrder } from './use-form-order.ts'

interface ObsFormProps {
  readonly room: ViewRow<'rooms'>
  readonly obs: ViewRow<'obsSettings'> | undefined
  /** The present state of its OBS. */
  readonly seen: Room | undefined
}

const looks = {
  connected: ['ok', 'ok'],
  connecting: ['wait', 'wait'],
  frozen: ['stop', 'freeze'],
  lost: ['stop', 'stop'],
  'wrong-password': ['stop', 'lock'],
} as const

/** The OBS of one room. A password is never shown again; left empty, it stays. */
export const ObsForm = ({ room, obs, seen }: ObsFormProps) => {
  const { t } = useTranslation('booth')
  const order = useFormOrder()
  const [name, setName] = useState(obs?.name ?? `OBS ${room.name}`.slice(0, 80))
  const [typed, setTyped] = useState(obs?.address ?? '')
  const [password, setPassword] = useState('')
  const [isForgotten, setIsForgotten] = useState(false)
  const [safety, setSafety] = useState<string | null>(obs?.safetyScene ?? null)
  const [takesOverAlone, setTakesOverAlone] = useState(obs?.takesOverAlone ?? false)
  const [isTried, setIsTried] = useState(false)
  const [isSure, setIsSure] = useState(false)
  const address = obsAddressOf(typed)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (name.trim() === '' || address === null) return
    const given = { name: name.trim(), address }
    const next = isForgotten ? { password: null } : password !== '' ? { password } : {}
    const done = obs
      ? await order.give(
          'obs.update',
          { obsId: obs.obsId, ...given, ...next, safetyScene: safety, takesOverAlone },
          t('settings.saved'),
        )
      : await order.give(
          'obs.add',
          {
            ...given,
            roomId: room.roomId,
            ...(password !== '' && { password }),
            ...(safety && { safetyScene: safety }),
            takesOverAlone,
          },
          t('settings.saved'),
        )
    if (done) setPassword('')
  }
  const remove = () => {
    if (!obs) return
    if (isSure) void order.give('obs.remove', { obsId: obs.obsId }, t('settings.removed'))
    else setIsSure(true)
  }
  const isFollowing = seen?.following != null
  const state = seen?.isOwn || isFollowing ? seen?.obs?.state : undefined
  const follow = () =>
    void (isFollowing || seen?.isOwn
      ? order.give('show.unfollow', { roomId: room.roomId }, t('second.isNotFollowed'))
      : order.give('show.follow', { roomId: room.roomId }, t('second.isFollowed')))
  const scenes = seen?.scenes ?? []
  const options = safety !== null && !scenes.includes(safety) ? [safety, ...scenes] : scenes
  return (
    <form className="column min-height-0" onSubmit={save} noValidate>
      <div className="dialog__body">
        <p className="min-height-40 wraps-status flex align-end" role="status">
          {state && (
            <Status tone={looks[state][0]} shape={looks[state][1]}>
              {t(`settings.state.${state}`)}
            </Status>
          )}
        </p>
        <Field
          label={t('settings.address')}
          hint={t('settings.addressHint')}
          value={typed}
          maxLength={200}
          error={isTried && address === null ? t('settings.addressBad') : undefined}
          onChange={({ target }) => setTyped(target.value)}
        />
        <div className="two-columns stack gap-3">
          <Field
            label={t('settings.name')}
            value={name}
            maxLength={80}
            error={isTried && name.trim() === '' ? t('settings.nameNeeded') : undefined}
            onChange={({ target }) => setName(target.value)}
          />
          <Field
            label={t('settings.password')}
            hint={t(obs?.hasPassword ? 'settings.passwordKept' : 'settings.passwordNone')}
            type="password"
            autoComplete="new-password"
            value={password}
            maxLength={200}
            disabled={isForgotten}
            onChange={({ target }) => setPassword(target.value)}
          />
        </div>
        <SelectField
          label={t('settings.safetyScene')}
          {...(scenes.length === 0 && { hint: t('settings.safetyLater') })}
          value={safety ?? ''}
          onChange={({ target }) => setSafety(target.value === '' ? null : target.value)}
        >
          <option value="">{t('settings.noSafety')}</option>
          {options.map((scene) => (
            <option key={scene} value={scene}>
              {scene}
            </option>
          ))}
        </SelectField>
        <label className="obs__check row gap-25 min-height-24">
          <input
            type="checkbox"
            checked={takesOverAlone}
            onChange={({ target }) => setTakesOverAlone(target.checked)}
          />
          {t('settings.takesOverAlone')}
        </label>
        {obs?.hasPassword && (
          <label className="obs__check row gap-25 min-height-24">
            <input type="checkbox" checked={isForgotten} onChange={({ target }) => setIsForgotten(target.checked)} />
            {t('settings.forget')}
          </label>
        )}
      </div>
      <footer className="dialog__foot">
        <FormStatus state={order.state} />
        {seen && seen.owner !== null && (!seen.isOwn || seen.secondName !== null) && (
          <Button icon="remote" disabled={order.state.is === 'sending'} onClick={follow}>
            {t(isFollowing ? 'second.unfollow' : seen.isOwn ? 'second.dismiss' : 'second.follow')}
          </Button>
        )}
        {obs && (
          <Button icon="trash" disabled={order.state.is === 'sending'} onClick={remove}>
            {t(isSure ? 'settings.removeSure' : 'settings.remove')}
          </Button>
        )}
        <Button kind="primary" submit disabled={order.state.is === 'sending'}>
          {t(obs ? 'settings.save' : 'settings.add')}
        </Button>
      </footer>
    </form>
  )
}

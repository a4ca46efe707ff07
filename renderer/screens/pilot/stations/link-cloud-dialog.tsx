import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { commands, type ViewValue } from '../../../../shared/contract/contract.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { OrderFoot } from '../parts/order-foot.tsx'
import { useOrder } from '../parts/use-order.ts'

interface LinkCloudDialogProps {
  readonly cloud: ViewValue<'cloud'>
  readonly onClose: () => void
}

/** The cloud's address and code. For a linked cloud, only its address. */
export const LinkCloudDialog = ({ cloud, onClose }: LinkCloudDialogProps) => {
  const { t } = useTranslation('pilot')
  const order = useOrder('cloud.link')
  const [url, setUrl] = useState(cloud.url ?? '')
  const [code, setCode] = useState('')
  const [isTried, setIsTried] = useState(false)
  const isKnown = cloud.stationId !== null
  const input = { url: url.trim(), ...(!isKnown && { code: code.trim() }) }
  const wrong = new Set(
    commands['cloud.link'].input.safeParse(input).error?.issues.map(({ path }) => String(path[0])) ?? [],
  )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (wrong.size === 0 && (await order.give(input)) !== null) onClose()
  }
  return (
    <Dialog title={t(isKnown ? 'cloud.form.moveTitle' : 'cloud.form.title')} onClose={onClose}>
      <form className="column min-height-0" onSubmit={submit} noValidate>
        <div className="dialog__body">
          {!isKnown && <p className="soft">{t('cloud.form.about')}</p>}
          <Field
            data-autofocus="select"
            label={t('cloud.form.url')}
            hint={t('cloud.form.urlHint')}
            type="url"
            maxLength={300}
            value={url}
            error={isTried && wrong.has('url') ? t('cloud.form.urlNeeded') : undefined}
            onChange={({ target }) => setUrl(target.value)}
          />
          {!isKnown && (
            <Field
              label={t('cloud.form.code')}
              hint={t('cloud.form.codeHint')}
              autoCapitalize="characters"
              maxLength={64}
              value={code}
              error={isTried && wrong.has('code') ? t('cloud.form.codeNeeded') : undefined}
              onChange={({ target }) => setCode(target.value)}
            />
          )}
        </div>
        <OrderFoot order={order}>{t('cloud.form.go')}</OrderFoot>
      </form>
    </Dialog>
  )
}

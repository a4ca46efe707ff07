import { useTranslation } from 'react-i18next'
import type { CommandOutcome } from '../../../../shared/contract/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { useCopy } from '../../../ui/use-copy.ts'
import { CopyStatus } from '../parts/copy-status.tsx'
import { useFingerprint } from './use-fingerprint.ts'

/** What a program asks for instead of the link: the address, the key, and how it knows this station. */
export const ProgramKey = ({ url, token }: Pick<CommandOutcome<'access.create'>, 'url' | 'token'>) => {
  const { t } = useTranslation('pilot')
  const { origin } = new URL(url)
  const fingerprint = useFingerprint(origin.startsWith('https:'))
  return (
    <details>
      <summary className="touch-high pointer tone-accent bold">{t('access.program.title')}</summary>
      <div className="stack gap-3">
        <p className="soft">{t('access.program.more')}</p>
        <Copied label={t('access.program.address')} value={origin} />
        <Copied label={t('access.program.key')} value={token} />
        {fingerprint !== null && <Copied label={t('access.program.fingerprint')} value={fingerprint} />}
      </div>
    </details>
  )
}

const Copied = ({ label, value }: { readonly label: string; readonly value: string }) => {
  const { t } = useTranslation('pilot')
  const { field, copied, copy } = useCopy<HTMLInputElement>()
  return (
    <div className="row">
      <div className="fill min-width-0">
        <Field ref={field} label={label} value={value} readOnly onFocus={({ target }) => target.select()} />
      </div>
      <Button aria-label={t('access.program.copy', { what: label })} onClick={() => void copy(value)}>
        {t('action.copy')}
      </Button>
      <CopyStatus copied={copied} />
    </div>
  )
}

import type { TFunction } from 'i18next'
import type { LegReason } from '../../../shared/domain/show/take.ts'

/** Why a leg of a take has failed. */
export const failureWords = (t: TFunction<'booth'>, { reason }: { readonly reason?: LegReason | undefined }): string =>
  reason ? t(`legs.reason.${reason}`) : t('legs.failed')

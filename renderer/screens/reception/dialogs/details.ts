import type { ViewValue } from '../../../../shared/contract/contract.ts'

export type Details = NonNullable<ViewValue<'attendees.one'>>

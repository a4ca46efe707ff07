import type { CommandInput, ViewValue } from '../../../../shared/contract/contract.ts'
import type { Mapping } from '../../../../shared/domain/attendees/import/mapping.ts'

export type Settings = NonNullable<ViewValue<'connector'>['settings']>

/** Columns that the form names. The others are guessed, or chosen in the report. */
export const namedColumns = ['code', 'lastName', 'firstName', 'formula'] as const
export type NamedColumn = (typeof namedColumns)[number]

/** The form's fields. */
export interface SettingsDraft {
  readonly address: string
  readonly format: 'csv' | 'json'
  /** Empty: keeps the present token, if any. */
  readonly token: string
  readonly forgetsToken: boolean
  readonly everyMinutes: number
  readonly on: boolean
  readonly listPath: string
  readonly nextPath: string
  readonly pageParameter: string
  readonly columns: Readonly<Record<NamedColumn, string>>
}

export const intervals = [5, 15, 30, 60, 240, 1440] as const

export const draftOf = (settings: Settings | null): SettingsDraft => ({
  address: settings?.address ?? '',
  format: settings?.format ?? 'csv',
  token: '',
  forgetsToken: false,
  everyMinutes: settings?.everyMinutes ?? 15,
  on: settings?.on ?? true,
  listPath: settings?.listPath ?? '',
  nextPath: settings?.nextPath ?? '',
  pageParameter: settings?.pageParameter ?? '',
  columns: {
    code: columnIn(settings, 'code'),
    lastName: columnIn(settings, 'lastName'),
    firstName: columnIn(settings, 'firstName'),
    formula: columnIn(settings, 'formula'),
  },
})

const columnIn = (settings: Settings | null, field: NamedColumn): string =>
  [settings?.mapping?.columns[field] ?? []].flat()[0] ?? ''

/** As the station expects it. The earlier mapping of other columns and of values stays. */
export function inputOf(draft: SettingsDraft, former: Mapping | null): CommandInput<'connector.configure'> {
  const { token, forgetsToken, address, columns, listPath, nextPath, pageParameter, ...rest } = draft
  const isJson = draft.format === 'json'
  return {
    ...rest,
    address: address.trim(),
    ...(token.trim() !== '' ? { token: token.trim() } : forgetsToken && { token: null }),
    listPath: isJson ? textOr(listPath) : null,
    nextPath: isJson ? textOr(nextPath) : null,
    pageParameter: textOr(pageParameter),
    mapping: mappingOf(columns, former),
  }
}

const textOr = (text: string): string | null => (text.trim() === '' ? null : text.trim())

function mappingOf(columns: SettingsDraft['columns'], former: Mapping | null): Mapping | null {
  const all: Mapping['columns'] = { ...former?.columns }
  for (const field of namedColumns) {
    const name = columns[field].trim()
    if (name !== '') all[field] = name
    // A column that was ignored on purpose, in the report, stays ignored.
    else if (typeof all[field] === 'string') delete all[field]
  }
  if (Object.keys(all).length === 0 && !former?.values) return null
  return { columns: all, ...(former?.values && { values: former.values }) }
}

/** What the station would refuse, found in advance. */
export const faultsIn = ({ address, token }: SettingsDraft) => ({
  address: !isAddress.test(address.trim()),
  token: token.trim() !== '' && !/^[\x21-\x7e]+$/.test(token.trim()),
})
const isAddress = /^(https:\/\/[^/?#@\\\s]+|http:\/\/(127(\.\d{1,3}){3}|localhost|\[::1\])(:\d{1,5})?)([/?#]\S*)?$/i

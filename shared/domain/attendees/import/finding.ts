/** Why a row did not come in. Stable words: scripts and tests read them. */
export const refusalReasons = [
  'empty-name',
  'empty-code',
  'bad-code',
  'doubled-code',
  'control-characters',
  'unknown-formula',
  'unknown-day',
  'unknown-category',
  'unknown-status',
  'broken-quotes',
  'cell-too-long',
  'wrong-column-count',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

/** What a person should look at in a row that did come in. */
export const warningReasons = [
  'admitted-today',
  'bad-email',
  'broken-quotes',
  'control-characters',
  'correction-replaced',
  'formula-injection',
  'half-name',
  'homonym',
  'lost-letters',
  'order-passed-on',
  'personal-history',
  'same-person',
  'unclear-answer',
  'unknown-session',
] as const
export type WarningReason = (typeof warningReasons)[number]

/** `line` counts the lines of the file from 1, as an editor does. `detail` is French, for pilots only. */
export interface Finding<Reason extends string = RefusalReason | WarningReason> {
  readonly line: number
  readonly reason: Reason
  readonly detail: string
}
export type Refusal = Finding<RefusalReason>
export type Warning = Finding<WarningReason>

import type { ViewRow, ViewValue } from '../../../../shared/contract/contract.ts'
import { type KeyPurpose, keyPurposes } from '../../../../shared/domain/stations/keys.ts'

export type PutOut = NonNullable<ViewValue<'stations.putOut'>>
export type Forwarded = ViewRow<'stations.forwarded'>

/** The kinds of a report's counts, the gravest first. `part`: belongs to the line before it. */
export const readKinds = [
  ...(['people', 'firstNameOnly', 'contacts', 'accessibilityNeeds', 'notes', 'admissions', 'codes'] as const),
  ...(['remotePresences', 'alerts', 'originals', 'questions', 'linkableVotes', 'votes', 'speakers'] as const),
  ...(['obsPasswords', 'accesses', 'organisers', 'platformTokens'] as const),
] as const
export type ReadKind = (typeof readKinds)[number]

const sensitive: ReadonlySet<ReadKind> = new Set([
  ...(['firstNameOnly', 'accessibilityNeeds', 'notes', 'alerts', 'originals', 'linkableVotes'] as const),
])
export const isSensitive = (kind: ReadKind): boolean => sensitive.has(kind)

/** Kinds about people: a lost laptop that could read one of them is a breach of personal data. */
const personal: ReadonlySet<ReadKind> = new Set([
  ...(['people', 'admissions', 'codes', 'remotePresences', 'alerts', 'originals', 'questions', 'speakers'] as const),
])

/** Reported as never on the disk if none of it was. Related kinds share one line. */
const neverThere = [
  ['people', 'admissions', 'codes'],
  ['alerts', 'originals', 'questions'],
  ['accesses', 'obsPasswords'],
  ['organisers', 'platformTokens', 'linkableVotes'],
] as const
export type NeverKind = (typeof neverThere)[number][number]

export interface WhatItRead {
  readonly could: readonly { readonly kind: ReadKind; readonly count: number }[]
  readonly never: readonly (readonly NeverKind[])[]
  /** Nothing was counted when it was put out. */
  readonly isUnknown: boolean
  readonly isBreach: boolean
}

/** What a laptop that was put out could read, and what was never on its disk. */
export function whatItRead({ reads, why }: Pick<PutOut, 'reads' | 'why'>): WhatItRead {
  const isUnknown = Object.keys(reads).length === 0
  const could = readKinds.flatMap((kind) => ((reads[kind] ?? 0) > 0 ? [{ kind, count: reads[kind] ?? 0 }] : []))
  const hasPeople = isUnknown || could.some(({ kind }) => personal.has(kind))
  return {
    could,
    never: isUnknown
      ? []
      : neverThere.map((kinds) => kinds.filter((kind) => (reads[kind] ?? 0) === 0)).filter(({ length }) => length > 0),
    isUnknown,
    // An unneeded laptop has disclosed nothing to anybody.
    isBreach: hasPeople && why !== 'unneeded',
  }
}

/** The progress of the refusal. `tookMs`: of the slowest station, once all have refused. */
export function refusalOf({ refusals }: Pick<PutOut, 'refusals'>) {
  const took = refusals.flatMap(({ tookMs }) => (tookMs === null ? [] : [tookMs]))
  const isEverywhere = took.length === refusals.length && took.length > 0
  return { done: took.length, count: refusals.length, tookMs: isEverywhere ? Math.max(...took) : null }
}

/** Keys that it did not have. The common key proves nothing, and the recovery sheet has its own line. */
export const keptKeys = ({ keys }: Pick<PutOut, 'keys'>) =>
  keyPurposes.filter(
    (purpose): purpose is Exclude<KeyPurpose, 'common' | 'recovery'> =>
      purpose !== 'common' && purpose !== 'recovery' && !keys.some((key) => key.purpose === purpose),
  )

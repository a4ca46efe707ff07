import type { ConnectorTrouble } from '../../../shared/contract/connector.ts'
import { refuse } from '../../../shared/kernel/result.ts'

export type TroubleKind = ConnectorTrouble['kind']

/** Why a pull failed. `retryAfterMs`: the wait that the platform asks for. */
export interface Trouble extends ConnectorTrouble {
  readonly retryAfterMs: number | null
}

const nowhere = { page: null, line: null, item: null, name: null, status: null, count: null, detail: null }

export const troubleOf = (kind: TroubleKind, where: Partial<Omit<Trouble, 'kind'>> = {}): Trouble => ({
  kind,
  ...nowhere,
  retryAfterMs: null,
  ...where,
})

export const inTrouble = (kind: TroubleKind, where: Partial<Omit<Trouble, 'kind'>> = {}) =>
  refuse(troubleOf(kind, where))

/** The state of the network that a failed `fetch` reveals. */
export function networkTrouble(error: unknown): Trouble {
  const codes = codesIn(error)
  for (const [kind, pattern] of networkKinds) if (codes.some((code) => pattern.test(code))) return troubleOf(kind)
  return troubleOf('unreachable')
}

const networkKinds: readonly (readonly [TroubleKind, RegExp])[] = [
  ['no-such-host', /^(ENOTFOUND|EAI_[A-Z]+)$/],
  ['timed-out', /TIMEOUT|ETIMEDOUT/i],
  ['certificate-expired', /^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/],
  ['bad-certificate', /CERT|SELF_SIGNED|ALTNAME|ISSUER|^ERR_(SSL|TLS)|EPROTO/],
]

/** Error codes of the error, of its causes, and of every address that was tried. */
function codesIn(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 4) return []
  const { code, name, cause, errors } = error as Error & { code?: unknown; errors?: unknown }
  const inner = Array.isArray(errors) ? errors.flatMap((one) => codesIn(one, depth + 1)) : []
  return [...(typeof code === 'string' ? [code] : []), name, ...codesIn(cause, depth + 1), ...inner]
}

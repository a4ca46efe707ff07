/** T1 to T6 of the threat model: see docs/security.md. */
export const attackers = [
  'stranger',
  'paired laptop',
  'put-out laptop',
  'hostile cloud',
  'phones',
  'lower role',
] as const
export type Attacker = (typeof attackers)[number]

/** The targets of attacks. */
export const assets = [
  'names',
  'access',
  'pairing',
  'decisions',
  'alerts',
  'originals',
  'unread questions',
  'votes',
  'passwords',
  'check-in',
  'erasure',
  'addresses',
  'disk',
] as const
export type Asset = (typeof assets)[number]

export interface Verdict {
  /** Whether the attacker reached the target. */
  readonly succeeded: boolean
  /** The defender's answer, such as `403 forbidden`. Null if the attempt never reached the defender. */
  readonly answer: string | null
}

/** One attack. The rule of this number in docs/security.md refuses it. */
export interface Attempt<Target> {
  readonly attacker: Attacker
  readonly asset: Asset
  readonly name: string
  readonly rule: number
  /** Part of `--short`. */
  readonly isShort?: boolean
  run(target: Target): Promise<Verdict>
}

export const refused = (answer: string): Verdict => ({ succeeded: false, answer })
export const succeeded = (answer: string): Verdict => ({ succeeded: true, answer })
export const notArrived: Verdict = { succeeded: false, answer: null }

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

/** What an attacker wants. */
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
  /** The attacker got what they wanted. */
  readonly succeeded: boolean
  /** What the defender answered, such as `403 forbidden`; null: the attempt never reached the defender. */
  readonly answer: string | null
}

/** One attack. It is refused by the rule of this number in docs/security.md. */
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

/**
 * Why there is no link to the cloud, or what is unusual about an existing one. The screen has a sentence for each. No
 * trouble loses anything: facts wait.
 */
export const cloudTroubles = [
  /** This machine has no network, or one that leads nowhere. */
  'no-network',
  /** The address's name is unknown: mistyped, or a DNS server that does not answer. */
  'unknown-name',
  /** No answer at that address. */
  'unreachable',
  /** Another page answers: a captive portal that asks for a login. */
  'portal',
  /** A proxy refuses the connection, or asks for credentials. */
  'proxy-refuses',
  /** A web server answers, without a cloud behind it. */
  'cloud-stopped',
  /** Something else answers: a false DNS answer, or another program. */
  'not-the-cloud',
  /** The certificate has another name: a false DNS answer, or a portal. */
  'other-name',
  /** No authority that this machine trusts has signed the certificate. */
  'untrusted-certificate',
  'certificate-expired',
  /** The certificate is not valid yet. Most often this machine's clock is behind. */
  'certificate-early',
  /** The key differs from the pinned one: another cloud is at that address. */
  'other-cloud',
  'unknown-code',
  'too-many-tries',
  'other-event',
  /** The cloud does not know this station or its key. It refuses until the pilot links it again. */
  'unknown-station',
  'older-cloud',
  'newer-cloud',
  /** Linked, but its clock and this station's differ. Facts go up all the same. */
  'clock-apart',
] as const
export type CloudTrouble = (typeof cloudTroubles)[number]

/** From this difference on, in ms, the staff is told that one of the clocks is wrong. */
export const mostCloudSkewMs = 60_000

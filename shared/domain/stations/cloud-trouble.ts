/**
 * Why there is no link to the cloud, or what is odd about one that stands: each has its sentence on screen. None of them
 * loses anything: what was to go up waits.
 */
export const cloudTroubles = [
  /** This machine has no network, or none that leads anywhere. */
  'no-network',
  /** Nobody knows the address's name: mistyped, or a DNS that answers nothing. */
  'unknown-name',
  /** Nothing answers there. */
  'unreachable',
  /** A page answers in its place: a captive portal that asks for a login. */
  'portal',
  /** A proxy on the way lets nothing through, or asks who we are. */
  'proxy-refuses',
  /** A web server answers, and no cloud behind it. */
  'cloud-stopped',
  /** Something else answers there: a DNS that lies, or another program. */
  'not-the-cloud',
  /** Its certificate is for another name: a DNS that lies, or a portal. */
  'other-name',
  /** Nobody whom this machine trusts has signed its certificate. */
  'untrusted-certificate',
  'certificate-expired',
  /** Valid from later on: this machine's clock is behind, most of the time. */
  'certificate-early',
  /** It has not the key that it had: another cloud stands at its place. */
  'other-cloud',
  'unknown-code',
  'too-many-tries',
  'other-event',
  /** It does not know this station, or its key: refused until the pilot links it again. */
  'unknown-station',
  'older-cloud',
  'newer-cloud',
  /** It is linked; its clock and this station's are apart. Facts go up all the same. */
  'clock-apart',
] as const
export type CloudTrouble = (typeof cloudTroubles)[number]

/** More than so much, in ms, and one of the two clocks is told to be wrong. */
export const mostCloudSkewMs = 60_000

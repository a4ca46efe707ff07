import { createPrivateKey, webcrypto, type X509Certificate } from 'node:crypto'
import type { Identity } from '../event-log/identity.ts'

/**
 * A certificate for a station's own signing key, which it shows at either end of a link. The other end pins the key.
 */
export interface LinkCertificate {
  /** PEM */
  readonly cert: string
  /** PEM, PKCS #8 */
  readonly key: string
}

const tenYearsMs = 10 * 365 * 86_400_000

/**
 * Nothing in the certificate is trusted: the other end only checks whether its key belongs to a pairing. So it contains
 * no name, and its dates suit any clock.
 */
export async function linkCertificateOf(
  identity: Pick<Identity, 'stationPrivateKey' | 'stationPublicKey'>,
  nowMs: number,
): Promise<LinkCertificate> {
  // `@peculiar/x509` requires `reflect-metadata`. Both are loaded only for a link, so a desk that works alone does
  // without them.
  await import('reflect-metadata')
  const { X509CertificateGenerator } = await import('@peculiar/x509')
  const algorithm = { name: 'Ed25519' }
  const bytes = (key: Uint8Array) => new Uint8Array(key)
  const privateKey = await webcrypto.subtle.importKey('pkcs8', bytes(identity.stationPrivateKey), algorithm, true, [
    'sign',
  ])
  const publicKey = await webcrypto.subtle.importKey('spki', bytes(identity.stationPublicKey), algorithm, true, [
    'verify',
  ])
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      name: 'CN=regie',
      notBefore: new Date(nowMs - tenYearsMs),
      notAfter: new Date(nowMs + tenYearsMs),
      keys: { privateKey, publicKey } as never,
      signingAlgorithm: algorithm,
    },
    webcrypto as never,
  )
  return {
    cert: certificate.toString('pem'),
    key: createPrivateKey({ key: Buffer.from(identity.stationPrivateKey), format: 'der', type: 'pkcs8' })
      .export({ format: 'pem', type: 'pkcs8' })
      .toString(),
  }
}

/** A certificate's key in the form of pairings: SPKI DER, base64. */
export const keyOf = ({ publicKey }: Pick<X509Certificate, 'publicKey'>): string =>
  publicKey.export({ format: 'der', type: 'spki' }).toString('base64')

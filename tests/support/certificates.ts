import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import {
  BasicConstraintsExtension,
  SubjectAlternativeNameExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const dayMs = 86_400_000

export interface ServerCertificate {
  /** PEM */
  readonly cert: string
  /** PEM, PKCS #8 */
  readonly key: string
}

/** A certificate authority for tests. */
export async function createAuthority() {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const authority = await X509CertificateGenerator.createSelfSigned(
    {
      name: 'CN=Test authority',
      serialNumber: '01',
      keys,
      signingAlgorithm: algorithm,
      notBefore: new Date(Date.now() - 365 * dayMs),
      notAfter: new Date(Date.now() + 365 * dayMs),
      extensions: [new BasicConstraintsExtension(true, 0, true)],
    } as never,
    webcrypto as never,
  )
  let serial = 1
  return {
    /** PEM */
    cert: authority.toString('pem'),
    /** @param days from now: the beginning and the end of its validity */
    async certify(host: string, [from, to]: readonly [number, number] = [-1, 30]): Promise<ServerCertificate> {
      serial += 1
      const own = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
      const certificate: X509Certificate = await X509CertificateGenerator.create(
        {
          subject: `CN=${host}`,
          issuer: authority.subject,
          serialNumber: `0${serial}`,
          publicKey: own.publicKey,
          signingKey: keys.privateKey,
          signingAlgorithm: algorithm,
          notBefore: new Date(Date.now() + from * dayMs),
          notAfter: new Date(Date.now() + to * dayMs),
          extensions: [new SubjectAlternativeNameExtension([{ type: 'dns', value: host }])],
        } as never,
        webcrypto as never,
      )
      const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', own.privateKey)).toString('base64')
      return { cert: certificate.toString('pem'), key: pem('PRIVATE KEY', key) }
    },
  }
}

const pem = (label: string, base64: string): string =>
  `-----BEGIN ${label}-----\n${base64.replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`

import { createECDH, webcrypto } from 'node:crypto'
import type { Crypto } from '../../../shared/kernel/crypto.ts'

/**
 * The certificate of the staff's https server, and the authority that the organiser's own tablets may trust. All PEM.
 */
export interface StaffCertificate {
  readonly cert: string
  readonly key: string
  readonly authority: string
}

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const
const signing = { ...curve, hash: 'SHA-256' } as const
const dayMs = 86_400_000

/**
 * Addresses of private networks and of examples, in which tests run, and no names: a tablet that trusts this authority
 * trusts it for nothing else.
 */
const privateNetworks = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '192.0.2.0/24',
  '169.254.0.0/16',
  '127.0.0.0/8',
]

/**
 * A certificate for the station's address by the event's authority. The authority's key is derived from the pilot's, so
 * every hub of the event has the same one, and a promotion requires no further transfer.
 */
export async function staffCertificateOf(
  { crypto, pilotPrivateKey, eventId }: { crypto: Crypto; pilotPrivateKey: Uint8Array; eventId: string },
  address: string,
  nowMs: number,
): Promise<StaffCertificate> {
  await import('reflect-metadata')
  const x509 = await import('@peculiar/x509')
  const { AsnConvert } = await import('@peculiar/asn1-schema')
  const { GeneralName, GeneralSubtree, GeneralSubtrees, NameConstraints } = await import('@peculiar/asn1-x509')
  const provider = webcrypto as never
  const authorityKeys = await authorityKeysOf(crypto, pilotPrivateKey)
  const notBefore = new Date(nowMs - dayMs)
  const permitted = privateNetworks.map(
    (network) => new GeneralSubtree({ base: new GeneralName({ iPAddress: network }) }),
  )
  // A name that nobody can own: without a permitted name, every name would be allowed.
  permitted.push(new GeneralSubtree({ base: new GeneralName({ dNSName: `${eventId}.regie.invalid` }) }))
  const constraints = new NameConstraints({ permittedSubtrees: new GeneralSubtrees(permitted) })
  const authority = await x509.X509CertificateGenerator.createSelfSigned(
    {
      name: `CN=Régie ${eventId}`,
      notBefore,
      notAfter: new Date(nowMs + 60 * dayMs),
      signingAlgorithm: signing,
      keys: authorityKeys as never,
      extensions: [
        new x509.BasicConstraintsExtension(true, 0, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
        new x509.Extension('2.5.29.30', true, AsnConvert.serialize(constraints)),
      ],
    },
    provider,
  )
  const keys = await webcrypto.subtle.generateKey(curve, true, ['sign', 'verify'])
  const leaf = await x509.X509CertificateGenerator.create(
    {
      subject: 'CN=Régie',
      issuer: authority.subject,
      signingAlgorithm: signing,
      notBefore,
      notAfter: new Date(nowMs + 30 * dayMs),
      publicKey: keys.publicKey as never,
      signingKey: authorityKeys.privateKey as never,
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
        new x509.SubjectAlternativeNameExtension([
          { type: 'ip', value: address },
          { type: 'ip', value: '127.0.0.1' },
        ]),
      ],
    },
    provider,
  )
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey))
  return {
    cert: leaf.toString('pem'),
    key: `-----BEGIN PRIVATE KEY-----\n${pkcs8.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END PRIVATE KEY-----\n`,
    authority: authority.toString('pem'),
  }
}

/** P-256. A hash beyond the curve's order, one in four thousand million, is hashed again. */
async function authorityKeysOf(crypto: Crypto, pilotPrivateKey: Uint8Array) {
  const exchange = createECDH('prime256v1')
  for (let round = 0; ; round++) {
    try {
      exchange.setPrivateKey(crypto.hmac(pilotPrivateKey, `regie-authority-1\n${round}`))
      break
    } catch {
      // The value is not a valid private key. The next round's will be.
    }
  }
  const point = exchange.getPublicKey()
  const text = (bytes: Buffer) => bytes.toString('base64url')
  const common = { kty: 'EC', crv: 'P-256', x: text(point.subarray(1, 33)), y: text(point.subarray(33)) }
  const d = text(Buffer.concat([Buffer.alloc(32), exchange.getPrivateKey()]).subarray(-32))
  return {
    publicKey: await webcrypto.subtle.importKey('jwk', common, curve, true, ['verify']),
    privateKey: await webcrypto.subtle.importKey('jwk', { ...common, d }, curve, true, ['sign']),
  }
}

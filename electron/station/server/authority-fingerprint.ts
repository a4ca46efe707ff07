import { createHash, X509Certificate } from 'node:crypto'
import { fingerprintWords } from '../../../shared/contract/authority.ts'

/** For a person to compare at another machine. `pem`: the authority's certificate. */
export const authorityFingerprint = (pem: string): string =>
  fingerprintWords(
    createHash('sha256')
      .update(new X509Certificate(pem).publicKey.export({ format: 'der', type: 'spki' }))
      .digest(),
  )

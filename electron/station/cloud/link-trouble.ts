import type { CloudTrouble } from '../../../shared/domain/stations/cloud-trouble.ts'

/** The state of the network that a refused or broken connection reveals. @param error of `connect_error` */
export function troubleOf(error: Error): CloudTrouble {
  const { description } = error as { description?: { error?: { code?: string }; message?: string } }
  const code = description?.error?.code ?? ''
  return troubleByCode[code] ?? statusTrouble(description?.message ?? '') ?? byFamily(code)
}

const troubleByCode: Readonly<Record<string, CloudTrouble>> = {
  ENOTFOUND: 'unknown-name',
  // No name server answers: the usual error of an unplugged cable.
  EAI_AGAIN: 'no-network',
  ENETUNREACH: 'no-network',
  ENETDOWN: 'no-network',
  ERR_PROXY_TUNNEL: 'proxy-refuses',
  ERR_PROXY_INVALID_CONFIG: 'proxy-refuses',
  CERT_HAS_EXPIRED: 'certificate-expired',
  CERT_NOT_YET_VALID: 'certificate-early',
  ERR_TLS_CERT_ALTNAME_INVALID: 'other-name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'untrusted-certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'untrusted-certificate',
  UNABLE_TO_GET_ISSUER_CERT: 'untrusted-certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'untrusted-certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'untrusted-certificate',
  CERT_UNTRUSTED: 'untrusted-certificate',
  // The other end speaks neither TLS nor http.
  EPROTO: 'not-the-cloud',
}

/** An http answer to a websocket request. */
function statusTrouble(message: string): CloudTrouble | undefined {
  const status = Number(/^Unexpected server response: (\d{3})$/.exec(message)?.[1] ?? 0)
  if (status === 0) return undefined
  // A page or a redirection to one. 511 is the status that captive portals should give.
  if ((status >= 200 && status < 400) || status === 511) return 'portal'
  if (status === 407 || status === 403) return 'proxy-refuses'
  return status === 502 || status === 503 || status === 504 ? 'cloud-stopped' : 'not-the-cloud'
}

const byFamily = (code: string): CloudTrouble =>
  /^HPE_|^WS_ERR_/.test(code)
    ? 'not-the-cloud'
    : /^(ERR_SSL|ERR_TLS|CERT)_/.test(code)
      ? 'untrusted-certificate'
      : 'unreachable'

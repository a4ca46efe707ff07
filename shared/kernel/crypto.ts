/** The synchronous interface through which shared code hashes and signs. Each process provides its implementation. */
export interface Crypto {
  /** 32 bytes. Text is hashed as UTF-8. */
  sha256(data: Uint8Array | string): Uint8Array
  /** HMAC-SHA-256, 32 bytes. Text is taken as UTF-8. */
  hmac(key: Uint8Array, data: string): Uint8Array
  /** Ed25519, 64 bytes; `privateKey` is PKCS #8 DER. */
  sign(privateKey: Uint8Array, data: string): Uint8Array
  /** Ed25519; `publicKey` is SPKI DER. False on any malformed input. */
  verify(publicKey: Uint8Array, data: string, signature: Uint8Array): boolean
  random(bytes: number): Uint8Array
  /** Lower case, two digits per byte. */
  hex(bytes: Uint8Array): string
}

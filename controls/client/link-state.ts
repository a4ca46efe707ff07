/**
 * `silent`: connected, and not heard for two seconds. `refused`: the key opens nothing. `stranger`: the certificate is
 * not of the fingerprint's authority. `unread`: the station shows what this program does not understand.
 */
export type LinkState = 'connecting' | 'linked' | 'silent' | 'gone' | 'refused' | 'forbidden' | 'stranger' | 'unread'

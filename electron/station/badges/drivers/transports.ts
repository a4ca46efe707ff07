import { isAbsolute } from 'node:path'
import type { Transport } from '../../../../shared/domain/badges/printer-drivers.ts'
import { accept, type Result, refuse } from '../../../../shared/kernel/result.ts'
import { parseQueueAddress, type QueueAddress } from './cups/address.ts'
import { parseTcpAddress, type TcpAddress } from './tcp/address.ts'

/** An address as each transport reads it. */
export interface TransportAddresses extends Record<Transport, unknown> {
  /** A full path. */
  folder: string
  tcp: TcpAddress
  cups: QueueAddress
}

/** Reads the text of an address and touches no device. The refusal says in French what to type. */
export const parseAddress: {
  readonly [Each in Transport]: (address: string) => Result<TransportAddresses[Each], string>
} = {
  folder: (address) =>
    isAbsolute(address) && !address.includes('\0')
      ? accept(address)
      : refuse('L’adresse d’un dossier est son chemin complet, par exemple /home/accueil/badges.'),
  tcp: parseTcpAddress,
  cups: parseQueueAddress,
}

/**
 * Transports whose printer is looked at before it is stored, because a person repairs its fault best while typing. A
 * network printer that is off today works tomorrow.
 */
export const looksFirst: Readonly<Record<Transport, boolean>> = { folder: true, tcp: false, cups: false }

import { InstanceBase, type SomeCompanionConfigField } from '@companion-module/base'
import { wordsOf } from '../../controls/client/words.ts'
import { configFields, readConfig } from './config.ts'
import type { Config, Manifest, Secrets } from './manifest.ts'
import { createSession, type Session } from './session.ts'
import { faultStatus } from './status.ts'

/** One connection of Companion: one station, with one key. */
export default class RegieInstance extends InstanceBase<Manifest> {
  #session: Session | null = null
  #config: Partial<Config> = {}

  async init(config: Config, _isFirstInit: boolean, secrets: Secrets): Promise<void> {
    this.#begin(config, secrets)
  }

  async configUpdated(config: Config, secrets: Secrets): Promise<void> {
    this.#begin(config, secrets)
  }

  async destroy(): Promise<void> {
    this.#session?.end()
    this.#session = null
  }

  getConfigFields(): SomeCompanionConfigField[] {
    return configFields(this.#config)
  }

  #begin(config: Partial<Config>, secrets: Partial<Secrets> | undefined): void {
    this.#session?.end()
    this.#config = config
    const place = readConfig(config, secrets)
    this.#session = createSession(this, place.ok ? place.value : null, config.language)
    if (!place.ok) this.updateStatus(...faultStatus(place.refusal, wordsOf(config.language)))
  }
}

export const UpgradeScripts = []

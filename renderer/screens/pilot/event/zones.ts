/** Usual zones: mainland France, overseas territories, neighbours. */
const zones = [
  'Europe/Paris',
  'Europe/Brussels',
  'Europe/Luxembourg',
  'Europe/Zurich',
  'America/Martinique',
  'America/Guadeloupe',
  'America/Cayenne',
  'America/Miquelon',
  'Indian/Reunion',
  'Indian/Mayotte',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Pacific/Wallis',
]

/** An event that a script set up may be in any other zone, which stays in the list. */
export const zonesWith = (zone: string): readonly string[] =>
  zone === '' || zones.includes(zone) ? zones : [zone, ...zones]

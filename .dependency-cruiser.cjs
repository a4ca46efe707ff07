/** Who may import whom; docs/architecture.md draws it. Checked by `npm run verify`. */
const test = '\\.test\\.tsx?$|naive-search\\.ts$|driver-contract\\.ts$|badge-samples\\.ts$'
const forbid = (name, from, to) => ({ name, severity: 'error', from: { pathNot: test, ...from }, to })

module.exports = {
  forbidden: [
    forbid('no-cycles', {}, { circular: true }),
    forbid('kernel-knows-nobody', { path: '^shared/kernel/' }, { pathNot: '^shared/kernel/' }),
    forbid(
      'domain-knows-the-kernel',
      { path: '^shared/domain/' },
      { path: '^(shared/(contract|replication)|electron|renderer|cloud)/' },
    ),
    forbid(
      'contract-and-replication-are-apart',
      { path: '^shared/contract/' },
      { path: '^(shared/replication|electron|renderer|cloud)/' },
    ),
    forbid(
      'replication-and-contract-are-apart',
      { path: '^shared/replication/' },
      { path: '^(shared/contract|electron|renderer|cloud)/' },
    ),
    forbid('shared-is-pure', { path: '^shared/' }, { dependencyTypes: ['core'] }),
    forbid(
      'shared-needs-zod-alone',
      { path: '^shared/' },
      { dependencyTypes: ['npm', 'npm-dev'], pathNot: 'node_modules/zod/' },
    ),
    forbid('station-and-pages-are-apart', { path: '^electron/' }, { path: '^renderer/' }),
    forbid('pages-know-the-contract', { path: '^renderer/' }, { path: '^(electron|cloud)/' }),
    forbid(
      'station-knows-no-shell',
      { path: '^electron/station/' },
      { path: '^(electron/shell|electron/launch)/|node_modules/electron/' },
    ),
    // They talk over http; only how a start is read is the same code.
    forbid(
      'shell-knows-no-station',
      { path: '^electron/shell/' },
      { path: '^electron/station/', pathNot: '^electron/station/(command-line|parse-options|data-path)\\.ts$' },
    ),
    forbid('station-knows-no-cloud', { path: '^(electron|renderer)/' }, { path: '^cloud/' }),
    // It is a list of the station's features on another store, without what needs a place (decisions 28, 57).
    forbid(
      'cloud-is-a-station-without-a-place',
      { path: '^cloud/' },
      {
        path: '^(electron|renderer)/',
        pathNot:
          '^electron/(launch/build\\.ts|station/([^/]+\\.ts$|[^/]+/index\\.ts$|(access|attendees/substitutes|audience|cloud|commands|event-log|keys/box|organisers|replication|server|stations/own-station|views)))',
      },
    ),
    forbid(
      'the-store-alone-knows-postgresql',
      { path: '^cloud/', pathNot: '^cloud/store/' },
      { path: 'node_modules/(pg|@electric-sql)/' },
    ),
    // It runs inside Companion, and speaks to a station as any script does.
    forbid('companion-knows-the-contract', { path: '^companion/' }, { path: '^(electron|renderer|cloud)/' }),
    forbid(
      'nobody-imports-companion',
      { path: '^(shared|electron|renderer|cloud|controls)/' },
      { path: '^companion/' },
    ),
    // A controller speaks to a station as any script does, whether Companion runs it or not.
    forbid('controls-know-the-contract', { path: '^controls/' }, { path: '^(electron|renderer|cloud)/' }),
    forbid('nobody-imports-controls', { path: '^(shared|electron|renderer|cloud)/' }, { path: '^controls/' }),
    forbid('companion-knows-the-client', { path: '^companion/' }, { path: '^controls/', pathNot: '^controls/client/' }),
    forbid(
      'nobody-imports-tests',
      { path: '^(shared|electron|renderer|cloud|companion|controls)/' },
      { path: '^tests/' },
    ),
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.css'] },
  },
}

/**
 * Which way one may look. A room is a folder under app/; files directly in app/ are the host and its facts
 * (configuration, log, clock). Tests may reach anything.
 */
// What tests are made of may lie beside them: the tests, and generators of arbitrary values.
const tests = '(\\.test\\.tsx?|/arbitrary-[^/]+\\.ts)$';
const hostFacts = '^app/(clock|(config|database|files|log)\\.server)\\.ts$';

/** An earlier domain never imports a later one; those on one line are neighbours. */
const domainOrder = [
  ['agencies'],
  ['accounts'],
  ['courses'],
  ['batches'],
  ['roster'],
  ['learning'],
  ['quizzes', 'practice'],
  ['copycheck', 'manuscript'],
  ['assignments'],
  ['review'],
  ['portal'],
  ['similarity', 'photos'],
  ['packages'],
  ['certificates'],
  ['newsroom'],
  ['reports'],
];
const calledByAny = ['notifications', 'audit'];

/** Files under `from` may import, of our own code, only what `to` names. */
const mayOnlySee = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: tests },
  to: { path: '^(app|db|bin|e2e)/', pathNot: [from, ...to] },
});

module.exports = {
  forbidden: [
    mayOnlySee(
      'domain-knows-no-delivery',
      '^app/domain/',
      ['^db/(?!seed|testing)', '^app/storage/', '^app/clock\\.ts$'],
      'The business knows the database and the file store, nothing of pages, HTTP, mail or configuration.',
    ),
    mayOnlySee('ui-knows-no-domain', '^app/ui/', [], 'The design system knows no domain words and no data.'),
    mayOnlySee('desk-sees-domain-and-ui', '^app/desk/', ['^app/domain/', '^app/ui/'], 'desk → domain, ui'),
    mayOnlySee(
      'http-sees-accounts',
      '^app/http/',
      ['^app/domain/accounts/', hostFacts, '^db/schema'],
      'http → domain/accounts',
    ),
    mayOnlySee(
      'mail-sees-domain',
      '^app/mail/',
      ['^app/domain/', '^app/ui/format\\.ts$', hostFacts],
      'mail → domain, and dates as everywhere on screen',
    ),
    mayOnlySee(
      'documents-see-domain',
      '^app/documents/',
      ['^app/domain/', '^app/ui/format\\.ts$'],
      'documents → domain, and dates as everywhere on screen',
    ),
    mayOnlySee('storage-stands-alone', '^app/storage/', [hostFacts], 'storage knows only where files go'),
    mayOnlySee(
      'jobs-call-verbs',
      '^app/jobs/',
      ['^app/(domain|mail|documents|storage)/', hostFacts, '^db/(?!seed|testing)'],
      'Jobs are shells that call the domain.',
    ),
    mayOnlySee(
      'routes-see-below',
      '^app/routes/',
      [
        '^app/(desk|domain|ui|http|documents|storage)/',
        hostFacts,
        '^app/(script-free|request-context|background\\.server|version\\.server)\\.ts$',
        '^db/schema',
      ],
      'routes → desk, domain, ui, http',
    ),
    mayOnlySee(
      'db-stands-alone',
      '^db/(?!seed|testing)',
      [],
      'The database imports nothing of app except in seeds.',
    ),
    {
      name: 'domain-is-no-react',
      severity: 'error',
      from: { path: '^(app/domain|db)/', pathNot: tests },
      to: { path: 'node_modules/(react|react-dom|@remix-run|express)/' },
    },
    {
      name: 'desk-and-ui-run-in-the-browser',
      comment: 'Only types may come from a .server file.',
      severity: 'error',
      from: { path: '^app/(desk|ui)/', pathNot: tests },
      to: { path: '\\.server\\.tsx?$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'desk-has-no-server-file',
      severity: 'error',
      from: {},
      to: { path: '^app/desk/.*\\.server\\.tsx?$' },
    },
    ...domainOrder.slice(0, -1).map((names, rank) => ({
      name: `${names.join('-and-')}-before-later-domains`,
      severity: 'error',
      from: { path: `^app/domain/(${names.join('|')})/`, pathNot: tests },
      to: {
        path: `^app/domain/(${domainOrder
          .slice(rank + 1)
          .flat()
          .join('|')})/`,
      },
    })),
    {
      name: 'domain-has-a-rank',
      comment: 'A new domain needs its place in the order above.',
      severity: 'error',
      from: {},
      to: { path: `^app/domain/(?!(${[...domainOrder.flat(), ...calledByAny].join('|')})/)` },
    },
    {
      name: 'wings-do-not-share',
      comment: 'What two wings need belongs to desk, ui or http.',
      severity: 'error',
      from: { path: '^app/routes/([^/]+)/', pathNot: tests },
      to: { path: '^app/routes/', pathNot: '^app/routes/$1/' },
    },
    {
      name: 'nobody-looks-into-routes',
      severity: 'error',
      from: { path: '^(app|db|bin)/', pathNot: ['^app/routes/', tests] },
      to: { path: '^app/routes/' },
    },
    {
      name: 'no-circular',
      comment: 'Types may refer to each other; code may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-tests-in-production',
      severity: 'error',
      from: { path: '^(app|db|bin)/', pathNot: [tests, '^db/testing/'] },
      to: { path: [tests, '^db/testing/', '^e2e/'] },
    },
    {
      name: 'no-development-packages-in-production',
      severity: 'error',
      from: { path: '^app/', pathNot: [tests, '^app/routes\\.ts$'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^build/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from '../../api/root';

const api = join(projectRoot(), 'api');
const files = readdirSync(api, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ts$/.test(name));

interface Import {
  readonly from: string;
  readonly to: string;
  /** Only a shape is taken, which is gone when the program runs. */
  readonly typeOnly: boolean;
}

const imports: readonly Import[] = files.flatMap((from) =>
  [...readFileSync(join(api, from), 'utf8').matchAll(/^(import type)?[^;]*? from '([^']+)'/gm)].map(
    ([, typeOnly, to = '']) => ({
      from,
      typeOnly: typeOnly !== undefined,
      to: to.startsWith('.') ? relative(api, join(api, from, '..', to)) : to,
    }),
  ),
);

const among = (breaks: (one: Import) => boolean) =>
  imports.filter(breaks).map(({ from, to }) => `${from} → ${to}`);

describe('imports go one way', () => {
  test('nothing outside graph/ knows a database driver', () => {
    expect(
      among(({ from, to }) => !from.startsWith('graph/') && /^(neo4j-driver|@grafeo-db)/.test(to)),
    ).toEqual([]);
  });

  test('network/ knows neither GraphQL nor the database', () => {
    expect(
      among(({ from, to }) => from.startsWith('network/') && /graphql|^graph\/|repository/.test(to)),
    ).toEqual([]);
  });

  test('a resolver calls services, a service repositories, a repository the graph', () => {
    expect(
      among(({ from, to }) => from.endsWith('.resolver.ts') && /\.repository$|^graph\//.test(to)),
    ).toEqual([]);
    // The shapes of records and their closed lists are everybody's; what reads and writes them is not.
    expect(
      among(
        ({ from, to, typeOnly }) =>
          from.endsWith('.service.ts') && !typeOnly && /^graph\/(?!record-kinds$)|\.resolver$/.test(to),
      ),
    ).toEqual([]);
    expect(
      among(({ from, to }) => from.endsWith('.repository.ts') && /\.(service|resolver)$/.test(to)),
    ).toEqual([]);
  });

  test('only repositories, exchange/ and graph/ name statements', () => {
    const naming = files.filter(
      (name) =>
        !/^(graph|exchange)\/|\.repository\.ts$/.test(name) &&
        /\.(read|write|stream)(<[^(]*>)?\(\s*['`][a-z]+\/[a-z-]+/.test(readFileSync(join(api, name), 'utf8')),
    );
    expect(naming).toEqual(['server.ts']);
  });

  test('outside graph/ one sees the ports, and the text of a statement nowhere', () => {
    const doors = /^graph\/(port|changes\.port|changes|open|engine|settings|record-kinds|stored-records)$/;
    expect(
      among(({ from, to }) => !from.startsWith('graph/') && to.startsWith('graph/') && !doors.test(to)),
    ).toEqual([]);
    const bringText = files.filter(
      (name) => !name.startsWith('graph/') && /\brunText\b/.test(readFileSync(join(api, name), 'utf8')),
    );
    expect(bringText).toEqual([]);
  });
});

test('the pages are built anew when a file of the API that they import changes', () => {
  const root = projectRoot();
  const pages = join(root, 'web', 'src');
  const imported = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) =>
      [...readFileSync(join(pages, name), 'utf8').matchAll(/from '((?:\.\.\/)+api\/[^']+)'/g)].map(
        ([, to = '']) => relative(root, join(pages, name, '..', `${to}.ts`)),
      ),
    );
  // What they are made of in turn: a type leaves nothing behind.
  const made = new Set(imported);
  for (const path of made)
    for (const [, to = ''] of readFileSync(join(root, path), 'utf8').matchAll(
      /^(?:import|export) (?!type\b)[^;]*? from '(\.[^']+)'/gm,
    ))
      made.add(join(path, '..', `${to}.ts`));
  const build = readFileSync(join(root, 'bin', 'lib', 'build.mjs'), 'utf8');
  const named = [...(/const SHARED = \[([^\]]*)\]/.exec(build)?.[1] ?? '').matchAll(/'([^']+)'/g)];
  expect(named.map(([, path]) => path)).toEqual([...made].sort());
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type Config, readConfig } from '../../api/config';
import { importFiles } from '../../api/exchange/import-files';
import { createChanges } from '../../api/graph/changes';
import type { Changes } from '../../api/graph/changes.port';
import type { GraphDatabase } from '../../api/graph/port';
import { openJobs } from '../../api/jobs/open-jobs';
import type { Scheduler } from '../../api/jobs/scheduler';
import { createServer } from '../../api/server';
import { createNetworkStore, type NetworkStore } from '../../api/ties/network-store';
import { NOW } from './graphs';

/** A few structures of three towns, people with accents and two employers, two rencontres. */
export const SMALL_TERRITORY = {
  'neighbourhoods.csv': 'id,name,city\nQN1,Les Beaudottes,Sevran\nQN2,La Gare,Drancy\n',
  'structures.csv': [
    'id,name,kind,city,stages,neighbourhoods,themes,offers,coordinates,since',
    's1,Mission locale de l’Étoile,EMPLOYMENT_SERVICE,Sevran,SUPPORT|ORIENTATION,QN1,jeunes|mobilité,Un rendez-vous sous huit jours,,2020-01-01',
    's2,Centre social Œuvre commune,SOCIAL_CENTRE,Drancy,RECEPTION,QN2,,,,',
    's3,Formation Plus,TRAINING,Drancy,TRAINING,,,,,',
    's4,Association seule,ASSOCIATION,Sevran,,,,,,2023-05-01',
    's5,Équipe du projet,LOCAL_AUTHORITY,Sevran,,,,,oui,',
  ].join('\n'),
  'people.csv': [
    'id,name,structure,role,jobTitle,email,phone,isContact',
    'p1,Rémi Œuvrard,s1,conseiller,Conseiller,remi@etoile.example,01 99 00 00 01,oui',
    'p2,Anne O’Connor,s2,directrice,Directrice,anne@commune.example,,oui',
    'p3,Zoé Lefèvre,s3,formatrice,,,,',
    'p4,Sam Diallo,s1,,,,,',
    'p5,Léa Équipe,s5,,,,,',
  ].join('\n'),
  'employments.csv': 'person,structure,role,since\np3,s2,bénévole,2025-01-01\n',
  'meetings.csv':
    'id,title,heldOn,city\nm1,Rencontre de Sevran,2025-03-20,Sevran\nm2,Rencontre de Drancy,2025-06-12,Drancy|Sevran\n',
  'attendance.csv': 'meeting,person,status\nm1,p1,\nm1,p2,\nm2,p1,\nm2,p2,\nm2,p4,\nm2,p3,invited\n',
  'acquaintances.csv':
    'from,to,level,readyToIntroduce,meeting\np1,p2,3,oui,m1\np2,p1,2,non,m2\np4,p2,1,,m2\np5,p1,4,,\n',
  'outreach.csv':
    'id,host,runner,days,purpose,until\no1,s2,s1,mardi matin,premier accueil,\no2,s2,s1,jeudi,ancien,2025-01-01\n',
  'collaborations.csv': 'from,to,level,since\ns2,s3,COOPERATION,2024-09-01\n',
} as const;

export interface SmallServer {
  readonly server: FastifyInstance;
  readonly config: Config;
  /** Its DATA_DIR, which goes when it closes. */
  readonly dataDir: string;
  readonly store: NetworkStore;
  readonly changes: Changes;
  readonly database: GraphDatabase;
  /** What the server takes for now; a test moves it. */
  readonly clock: { now: string };
  /** What was said to whoever runs the machine. */
  readonly printed: readonly string[];
  /** Its jobs run when they are poked, or by `tick` once the clock was moved; never by themselves. */
  readonly jobs: Scheduler;
  /** What the jobs said in the log, as JSON lines. */
  readonly logged: readonly string[];
  /** Imports more files into it, as the people's own word. */
  add(files: Readonly<Record<string, string>>, tellsPeople?: boolean): Promise<void>;
  query(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<{
    readonly data: Record<string, never> | null;
    readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  }>;
}

/** Loads the small territory (as the people's own word), or another, and mounts the API on it, without a port. */
export async function serveSmallTerritory(
  database: GraphDatabase,
  variables: Readonly<Record<string, string>> = {},
  loadOther?: () => Promise<void>,
): Promise<SmallServer> {
  const changes = createChanges(database, () => NOW);
  const load = async (files: Readonly<Record<string, string>>, tellsPeople = false) => {
    const folder = mkdtempSync(join(tmpdir(), 'interconnaissance-small-'));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    await importFiles(
      [folder],
      {
        database,
        changes,
        clock: () => NOW,
        by: 'test',
        print: () => undefined,
      },
      { acquaintanceSource: 'SELF', tellsPeople },
    );
    rmSync(folder, { recursive: true });
  };
  await (loadOther ? loadOther() : load(SMALL_TERRITORY));
  const store = createNetworkStore(database, () => NOW);
  const clock = { now: NOW };
  const printed: string[] = [];
  const dataDir = mkdtempSync(join(tmpdir(), 'interconnaissance-data-'));
  const logged: string[] = [];
  const note = (facts: object, line: string) => void logged.push(JSON.stringify({ ...facts, line }));
  const common = {
    config: readConfig({ LOG_LEVEL: 'silent', DATA_DIR: dataDir, ...variables }),
    database,
    clock: () => clock.now,
    print: (line: string) => void printed.push(line),
  };
  const address = () => common.config.publicUrl ?? 'http://127.0.0.1:4000';
  const jobs = openJobs({ ...common, changes, store, log: { warn: note, error: note }, address });
  const server = await createServer({ ...common, changes, store, jobs });
  server.addHook('onClose', async () => {
    await jobs.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return {
    server,
    config: common.config,
    dataDir,
    store,
    changes,
    database,
    clock,
    printed,
    jobs,
    logged,
    add: async (files, tellsPeople) => {
      await load(files, tellsPeople);
      store.expire();
    },
    query: async (query, variables = {}) => {
      const response = await server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { host: '127.0.0.1:4000' },
        payload: { query, variables },
      });
      return response.json();
    },
  };
}

import { readConfig } from '../../api/config';
import { errors } from '../../api/errors';
import type { GraphDatabase } from '../../api/graph/port';
import type { Job, JobDesk } from '../../api/jobs/job';
import { keepLease, releaseLease, takeLease } from '../../api/jobs/lease.repository';
import { createScheduler, LEASE_MS, type Scheduler } from '../../api/jobs/scheduler';
import { later } from '../../api/later';
import { describeOnBothEngines, NOW } from '../support/graphs';

const lease = (holder: string, now = NOW) => ({ id: 'job', holder, now, until: later(now, LEASE_MS) });

describeOnBothEngines('a lease', (open) => {
  test('is one process’s at a time, and anybody’s when it is over', async () => {
    const graph = await open();
    expect(await takeLease(graph, lease('one'))).toBe(true);
    expect(await takeLease(graph, lease('two'))).toBe(false);
    expect(await takeLease(graph, lease('one'))).toBe(true);
    expect(await takeLease(graph, lease('two', later(NOW, LEASE_MS - 1)))).toBe(false);
    expect(await takeLease(graph, lease('two', later(NOW, LEASE_MS)))).toBe(true);
    expect(await keepLease(graph, { id: 'job', holder: 'one', until: later(NOW, 9 * LEASE_MS) })).toBe(false);
  });

  test('is kept while the work lasts, and free at once when it is done', async () => {
    const graph = await open();
    await takeLease(graph, lease('one'));
    expect(await keepLease(graph, { id: 'job', holder: 'one', until: later(NOW, 2 * LEASE_MS) })).toBe(true);
    expect(await takeLease(graph, lease('two', later(NOW, LEASE_MS)))).toBe(false);
    await releaseLease(graph, { id: 'job', holder: 'two' });
    expect(await takeLease(graph, lease('two', later(NOW, LEASE_MS)))).toBe(false);
    await releaseLease(graph, { id: 'job', holder: 'one' });
    expect(await takeLease(graph, lease('two'))).toBe(true);
  });

  test('of many that take it at the same moment, one has it', async () => {
    const graph = await open();
    for (let round = 0; round < 5; round += 1) {
      const id = `job ${round}`;
      const takers = Array.from({ length: 8 }, (_, i) =>
        takeLease(graph, { ...lease(`holder ${i}`), id }).catch(() => false),
      );
      expect((await Promise.all(takers)).filter(Boolean)).toHaveLength(1);
    }
  });
});

describeOnBothEngines('the scheduler', (open) => {
  let graph: GraphDatabase;
  let now: string;
  let logged: string[];
  let schedulers: Scheduler[];
  let runs: number;
  const count = () => {
    runs += 1;
  };
  beforeEach(async () => {
    graph = await open();
    now = NOW;
    logged = [];
    schedulers = [];
    runs = 0;
  });
  afterEach(async () => {
    for (const scheduler of schedulers) await scheduler.stop();
  });

  const start = (job: Pick<Job, 'run'> & Partial<Job>, holder = 'one', database = graph): Scheduler => {
    const desk: JobDesk = {
      config: readConfig({}),
      database,
      changes: {} as never,
      store: {} as never,
      clock: () => now,
      print: () => undefined,
      transport: null,
      log: {
        warn: (_facts, line) => void logged.push(line),
        error: (facts, line) => void logged.push(`${JSON.stringify(facts)} ${line}`),
      },
      address: () => '',
      delivered: new Set(),
    };
    const whole: Job = { id: 'send-mail', everyMs: 60_000, hasWork: async () => true, ...job };
    const scheduler = createScheduler(desk, [whole], { holder, leaseMs: LEASE_MS });
    schedulers.push(scheduler);
    return scheduler;
  };
  /** A promise, and what resolves it. */
  const gate = () => {
    let open: () => void = () => undefined;
    const passed = new Promise<void>((resolve) => {
      open = resolve;
    });
    return { open: () => open(), passed };
  };

  test('runs a job when its turn comes by the clock, and no sooner', async () => {
    const scheduler = start({ run: async () => count() });
    await scheduler.tick();
    await scheduler.tick();
    expect(runs).toBe(1);
    now = later(NOW, 59_999);
    await scheduler.tick();
    expect(runs).toBe(1);
    now = later(NOW, 60_000);
    await scheduler.tick();
    expect(runs).toBe(2);
  });

  test('runs it at once when it is poked, and again when it is poked while it runs', async () => {
    const [begun, go] = [gate(), gate()];
    const scheduler = start({
      run: async () => {
        runs += 1;
        begun.open();
        await go.passed;
      },
    });
    scheduler.poke('send-mail');
    await begun.passed;
    for (let i = 0; i < 5; i += 1) scheduler.poke('send-mail');
    go.open();
    await scheduler.idle();
    expect(runs).toBe(2);
  });

  test('leaves it to the process that is at it, and looks again soon', async () => {
    const [begun, go] = [gate(), gate()];
    const one = start({
      run: async () => {
        begun.open();
        await go.passed;
      },
    });
    const two = start({ run: async () => count() }, 'two');
    one.poke('send-mail');
    await begun.passed;
    await two.tick();
    expect(runs).toBe(0);
    go.open();
    await one.idle();
    now = later(NOW, 5_000);
    await two.tick();
    expect(runs).toBe(1);
  });

  test('takes no lease for nothing', async () => {
    let writes = 0;
    const counting = { ...graph, read: graph.read.bind(graph), write: async () => (writes += 1) };
    const scheduler = start(
      { hasWork: async () => false, run: async () => undefined },
      'one',
      counting as unknown as GraphDatabase,
    );
    await scheduler.tick();
    expect(writes).toBe(0);
  });

  test('says so when the graph cannot be reached, and tries again', async () => {
    let reachable = false;
    const scheduler = start({
      hasWork: async () => {
        if (!reachable) throw errors.unavailable('The graph does not answer.');
        return true;
      },
      run: async () => count(),
    });
    await scheduler.tick();
    expect(logged.join()).toContain('UNAVAILABLE');
    reachable = true;
    now = later(NOW, 5_000);
    await scheduler.tick();
    expect(runs).toBe(1);
  });

  test('a job that fails frees its lease', async () => {
    const one = start({
      run: async () => {
        throw errors.unavailable('gone');
      },
    });
    await one.tick();
    await start({ run: async () => count() }, 'two').tick();
    expect(runs).toBe(1);
  });

  test('stops between two steps of what runs, and begins nothing more', async () => {
    const steps: number[] = [];
    const [begun, go] = [gate(), gate()];
    const scheduler = start({
      run: async (_desk, mayGoOn) => {
        for (let step = 0; mayGoOn(); step += 1) {
          begun.open();
          await go.passed;
          steps.push(step);
        }
      },
    });
    scheduler.poke('send-mail');
    await begun.passed;
    const stopped = scheduler.stop();
    go.open();
    await stopped;
    expect(steps).toEqual([0]);
    scheduler.poke('send-mail');
    await scheduler.tick();
    expect(steps).toEqual([0]);
  });
});

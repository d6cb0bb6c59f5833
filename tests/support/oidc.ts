import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../api/root';
import type { SmallServer } from './small-territory';

export const OURS = 'http://127.0.0.1:4000';

export interface TestProvider {
  readonly issuer: string;
  /** Makes it lie, be silent, or be honest again; answers the queries of the authorisations since the last call. */
  mode(is: string): Promise<readonly Record<string, string>[]>;
  stop(): Promise<void>;
}

/** Starts a real provider that comes back to the addresses of ours. */
export async function startProvider(ours: string = OURS): Promise<TestProvider> {
  const child = spawn(process.execPath, [join('tests', 'support', 'oidc-provider.mjs')], {
    cwd: projectRoot(),
    env: {
      PATH: process.env.PATH,
      CALLBACKS: `${ours}/session/oidc/callback`,
      LEFTS: `${ours}/session/oidc/left`,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [issuer] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return {
    issuer,
    mode: async (is) => {
      const response = await fetch(`${issuer}/test-mode?is=${is}`, { method: 'POST' });
      return ((await response.json()) as { authorisations: Record<string, string>[] }).authorisations;
    },
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}

interface Page {
  readonly status: number;
  readonly location: string | null;
  readonly body: string;
}

/** A browser without a screen: it keeps the cookies of our site and of the provider apart, and follows by hand. */
export class Visitor {
  readonly #jars = new Map<string, Map<string, string>>();

  constructor(
    readonly served: SmallServer,
    readonly provider: TestProvider,
  ) {}

  #jar(origin: string): Map<string, string> {
    const jar = this.#jars.get(origin) ?? new Map<string, string>();
    this.#jars.set(origin, jar);
    return jar;
  }

  /** The cookies of a site, as it gets them. */
  cookies(origin: string = OURS): string {
    return [...this.#jar(origin)].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  setCookie(name: string, value: string): void {
    this.#jar(OURS).set(name, value);
  }

  cookie(name: string): string | undefined {
    return this.#jar(OURS).get(name);
  }

  #keep(origin: string, lines: readonly string[]): void {
    for (const line of lines) {
      const [pair = '', ...attributes] = line.split('; ');
      const [name = '', ...value] = pair.split('=');
      const gone = attributes.some((one) => /^(max-age=0|expires=thu, 01 jan 1970)/i.test(one));
      if (gone || value.join('=') === '') this.#jar(origin).delete(name);
      else this.#jar(origin).set(name, value.join('='));
    }
  }

  /** One request; relative addresses are ours. */
  async go(address: string, form?: Record<string, string>, method = form ? 'POST' : 'GET'): Promise<Page> {
    const url = new URL(address, OURS);
    const cookie = this.cookies(url.origin);
    if (url.origin === OURS) {
      const response = await this.served.server.inject({
        method: method as 'GET',
        url: url.pathname + url.search,
        headers: { host: url.host, cookie, 'user-agent': 'a test' },
        ...(form ? { payload: form } : {}),
      });
      this.#keep(url.origin, [response.headers['set-cookie'] ?? []].flat());
      return {
        status: response.statusCode,
        location: response.headers.location ?? null,
        body: response.body,
      };
    }
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { cookie },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    });
    this.#keep(url.origin, response.headers.getSetCookie());
    const location = response.headers.get('location');
    return {
      status: response.status,
      location: location && new URL(location, url).href,
      body: await response.text(),
    };
  }

  /** Goes on from a page of the provider until it sends the browser back to us: the address of the callback. */
  async throughProvider(start: string, login: string): Promise<string> {
    let page = await this.go(start);
    for (let step = 0; step < 12; step += 1) {
      if (page.location?.startsWith(OURS)) return page.location;
      if (page.location) page = await this.go(page.location);
      else {
        const action = /action="([^"]+)"/.exec(page.body)?.[1];
        const prompt = /name="prompt" value="(\w+)"/.exec(page.body)?.[1];
        if (!action || !prompt) break;
        page = await this.go(action, { prompt, ...(prompt === 'login' ? { login, password: 'x' } : {}) });
      }
    }
    throw new RangeError(`The provider did not come back: ${page.status} ${page.body.slice(0, 300)}`);
  }

  /** Leaves for the provider: the address there. */
  async leave(next = '/'): Promise<string> {
    const { location } = await this.go(`/session/oidc/start?next=${encodeURIComponent(next)}`);
    return location ?? '';
  }

  /** Signs in at the provider as somebody: where we send the browser then. */
  async signIn(login: string, next = '/'): Promise<string | null> {
    const callback = await this.throughProvider(await this.leave(next), login);
    return (await this.go(callback)).location;
  }

  /** Opens the link that was printed last, as its page does. */
  async openLink(token: string): Promise<Page> {
    return this.go('/session', { token });
  }

  async me(): Promise<{ role: string; email: string | null }> {
    const { body } = await this.go('/graphql', { query: '{ me { role email } }' });
    return (JSON.parse(body) as { data: { me: { role: string; email: string | null } } }).data.me;
  }
}

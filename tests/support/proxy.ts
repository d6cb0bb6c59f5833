import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

export interface HurtfulProxy {
  readonly port: number;
  /** From now on bytes go nowhere, and nobody is told: a half-open socket. */
  freeze(): void;
  /** Drops every connection; new ones are served. */
  cut(): void;
  /** Drops the connection when the server answers bytes that hold this text. */
  cutOnAnswer(when: (bytes: Buffer) => boolean): void;
  close(): Promise<void>;
}

/** A loopback proxy that a test can hurt. */
export async function startProxy(targetPort: number): Promise<HurtfulProxy> {
  const sockets = new Set<Socket>();
  let frozen = false;
  let hurt: ((bytes: Buffer) => boolean) | null = null;
  const server = createServer((client) => {
    const target = connect(targetPort, '127.0.0.1');
    for (const socket of [client, target]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        client.destroy();
        target.destroy();
      });
    }
    client.on('data', (bytes) => {
      if (!frozen) target.write(bytes);
    });
    target.on('data', (bytes) => {
      if (frozen) return;
      if (hurt?.(bytes)) {
        hurt = null;
        client.destroy();
        return;
      }
      client.write(bytes);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  return {
    port: (server.address() as AddressInfo).port,
    freeze: () => {
      frozen = true;
    },
    cut,
    cutOnAnswer: (when) => {
      hurt = when;
    },
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}

import { Client, Connection } from '@temporalio/client';

const CONNECT_TIMEOUT_MS = 10_000;

/** Where Temporal is, and which namespace is ours. */
export interface TemporalPlace {
  readonly address: string;
  readonly namespace: string;
}

/** Opens a client; fails when no server answers within ten seconds. Close it by its connection. */
export async function connectTemporal({ address, namespace }: TemporalPlace): Promise<Client> {
  const connection = await Connection.connect({ address, connectTimeout: CONNECT_TIMEOUT_MS });
  return new Client({ connection, namespace });
}

/**
 * A client that connects at its first use, for a process that has to serve while Temporal is away
 * (intake goes on; what it starts waits in the start outbox).
 */
export function lazyTemporal({ address, namespace }: TemporalPlace): Client {
  const connection = Connection.lazy({ address, connectTimeout: CONNECT_TIMEOUT_MS });
  return new Client({ connection, namespace });
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { isSignedBy } from '#platform/signed-message';
import { bodyOf } from './sms-gateway.ts';

const eventSchema = z.strictObject({
  id: z.string(),
  feed: z.number(),
  courtId: z.string(),
  disputeId: z.string(),
  seq: z.number(),
  kind: z.string(),
  at: z.string(),
});
export type HeardEvent = z.infer<typeof eventSchema>;
const bodySchema = z.strictObject({ events: z.array(eventSchema).min(1) });

/** Another body's system, on a real socket. `mute` never answers; `elsewhere` sends on to another place. */
export class SubscriberServer {
  mood: 'ok' | 'broken' | 'mute' | 'elsewhere' = 'ok';
  /** Events in the order in which they were taken. */
  readonly heard: HeardEvent[] = [];
  /** How often it was called, by path, whatever it answered. */
  readonly calls: string[] = [];
  forged = 0;
  secret = '';
  /** Called before it answers: what happens while a call is under way. */
  meanwhile: () => Promise<void> = async () => {};
  readonly #port: number;
  #server: Server | null = null;

  constructor(port: number) {
    this.#port = port;
  }

  get host(): string {
    return `127.0.0.1:${this.#port}`;
  }
  get url(): string {
    return `http://${this.host}/hook`;
  }

  up(): Promise<void> {
    const server = createServer((request, response) => void this.#take(request, response));
    this.#server = server;
    return new Promise((resolve) => server.listen(this.#port, '127.0.0.1', () => resolve()));
  }

  down(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    server?.closeAllConnections();
    return new Promise((resolve) => (server === null ? resolve() : server.close(() => resolve())));
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    this.calls.push(request.url ?? '');
    const signed = {
      body,
      time: String(request.headers['x-suyuan-time'] ?? ''),
      signature: String(request.headers['x-suyuan-signature'] ?? ''),
    };
    if (!isSignedBy(this.secret, signed, Date.now())) {
      this.forged += 1;
      return void response.writeHead(401).end();
    }
    if (this.mood === 'mute') return;
    if (this.mood === 'broken') return void response.writeHead(500).end();
    if (this.mood === 'elsewhere')
      return void response.writeHead(307, { location: `http://${this.host}/elsewhere` }).end();
    this.heard.push(...bodySchema.parse(JSON.parse(body)).events);
    await this.meanwhile();
    response.writeHead(204).end();
  }
}

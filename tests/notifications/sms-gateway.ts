import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { isSignedBy, signatureOf } from '#platform/signed-message';

const messageSchema = z.object({
  key: z.string(),
  sign: z.string(),
  template: z.string(),
  to: z.string(),
  variables: z.record(z.string(), z.string()),
});
type Handed = z.infer<typeof messageSchema>;

/**
 * `ok` answers; `late` takes the message and answers only when told to; `loses` takes it and breaks the
 * line; `refuses` answers 422; `busy` answers 429; `broken` takes nothing and answers 500.
 */
type Mood = 'ok' | 'late' | 'loses' | 'refuses' | 'busy' | 'broken';

interface Settings {
  readonly keyId: string;
  readonly secret: string;
  /** Whether it sends a message under a key it knows only once. */
  readonly dedupes: boolean;
  /** Whether it tells what became of a key. */
  readonly canBeAsked: boolean;
}

/** An SMS gateway as a court has it: a real web service whose mood a test decides. */
export class SmsGatewayServer {
  mood: Mood = 'ok';
  /** What telephones were sent; each of these rang. */
  readonly sent: Handed[] = [];
  /** How often a POST came in, and how often it was asked. */
  posts = 0;
  asked = 0;
  /** Requests whose signature did not hold. */
  forged = 0;
  /** The addresses it was called at. */
  readonly paths: string[] = [];
  now: () => number = Date.now;
  readonly #known = new Map<string, string>();
  readonly #waiting: (() => void)[] = [];
  readonly #settings: Settings;
  readonly #port: number;
  #server: Server | null = null;

  constructor(port: number, settings: Settings) {
    this.#port = port;
    this.#settings = settings;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  up(): Promise<void> {
    const server = createServer((request, response) => void this.#take(request, response));
    this.#server = server;
    return new Promise((resolve) => server.listen(this.#port, '127.0.0.1', () => resolve()));
  }

  down(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    this.answerTheLate();
    server?.closeAllConnections();
    return new Promise((resolve) => (server === null ? resolve() : server.close(() => resolve())));
  }

  /** Lets those who still wait for an answer have it. */
  answerTheLate(): void {
    for (const answer of this.#waiting.splice(0)) answer();
  }

  /** How many messages a telephone was sent. */
  sentTo(phone: string): number {
    return this.sent.filter(({ to }) => to === phone).length;
  }

  /** A receipt as this gateway would send it: the body, and the headers that sign it. */
  receipt(receipt: { readonly [name: string]: unknown }, secondsAgo = 0) {
    const { keyId, secret } = this.#settings;
    const body = JSON.stringify({ receipts: [receipt] });
    const time = String(Math.floor(this.now() / 1000) - secondsAgo);
    return {
      raw: body,
      headers: {
        'content-type': 'application/json',
        'x-suyuan-key': keyId,
        'x-suyuan-time': time,
        'x-suyuan-signature': signatureOf(secret, time, body),
      },
    };
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const path = request.url ?? '';
    this.paths.push(path);
    const signed = { body: request.method === 'GET' ? path : body, ...signatureIn(request) };
    if (!isSignedBy(this.#settings.secret, signed, this.now())) {
      this.forged += 1;
      return answer(response, 401, { code: 'signature' });
    }
    if (request.method === 'GET') return this.#tell(path.replace('/messages/', ''), response);
    this.posts += 1;
    return this.#send(messageSchema.parse(JSON.parse(body)), response);
  }

  #tell(key: string, response: ServerResponse): void {
    this.asked += 1;
    if (!this.#settings.canBeAsked) return answer(response, 404, {});
    const messageId = this.#known.get(key);
    if (messageId === undefined) return answer(response, 404, { known: false });
    return answer(response, 200, { state: 'accepted', messageId });
  }

  #send(message: Handed, response: ServerResponse): void {
    if (this.mood === 'refuses') return answer(response, 422, { code: 'blacklist' });
    if (this.mood === 'busy')
      return answer(response, 429, { code: 'flow' }, { 'retry-after': '1' });
    if (this.mood === 'broken') return answer(response, 500, {});
    const before = this.#known.get(message.key);
    const messageId = before ?? `m-${randomUUID()}`;
    if (before === undefined || !this.#settings.dedupes) this.sent.push(message);
    this.#known.set(message.key, messageId);
    if (this.mood === 'loses') return void response.destroy();
    const reply = () => answer(response, 200, { messageId });
    if (this.mood === 'late') return void this.#waiting.push(reply);
    return reply();
  }
}

const signatureIn = ({ headers }: IncomingMessage) => ({
  time: String(headers['x-suyuan-time'] ?? ''),
  signature: String(headers['x-suyuan-signature'] ?? ''),
});

/** The whole body of a request, as text. */
export const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
};

const answer = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: { readonly [name: string]: string } = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};

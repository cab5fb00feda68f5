import { gzipSync } from 'node:zlib';
import { applicant, registration } from './counter.ts';
import type { Asking } from './test-api.ts';

/** One bad request, and what has to be answered. */
export interface BadRequest {
  readonly line: number;
  readonly title: string;
  readonly path: string;
  readonly asking: Asking;
  readonly status: number;
  readonly code: string;
  /** The field that must be named, in `field` or among `errors`. */
  readonly field?: string;
  /** The code of that field. */
  readonly fieldCode?: string;
}

const DISPUTES = '/api/disputes';
const json = (value: unknown): string => JSON.stringify(value);
const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

const requests: readonly BadRequest[] = [
  {
    line: 1,
    title: 'broken JSON',
    path: DISPUTES,
    asking: { raw: '{"source":' },
    status: 400,
    code: 'malformed-json',
  },
  {
    line: 2,
    title: 'two keys of the same name',
    path: DISPUTES,
    asking: { raw: json(registration()).replace('{', '{"claims":"first",') },
    status: 400,
    code: 'duplicate-key',
    field: 'claims',
  },
  {
    line: 3,
    title: 'an unknown field',
    path: DISPUTES,
    asking: { body: registration({ colour: 'red' }) },
    status: 400,
    code: 'unknown-field',
    field: 'colour',
  },
  {
    line: 3,
    title: 'an unknown field deep inside',
    path: DISPUTES,
    asking: { body: registration({ parties: [applicant({ nick: 'x' })] }) },
    status: 400,
    code: 'unknown-field',
    field: 'parties.0.nick',
  },
  {
    line: 4,
    title: 'a __proto__ key',
    path: DISPUTES,
    asking: { raw: '{"__proto__":{"role":"judge"}}' },
    status: 400,
    code: 'forbidden-key',
    field: '__proto__',
  },
  {
    line: 4,
    title: 'a constructor key',
    path: DISPUTES,
    asking: { raw: '{"a":{"constructor":{}}}' },
    status: 400,
    code: 'forbidden-key',
    field: 'constructor',
  },
  {
    line: 5,
    title: 'ten thousand levels',
    path: DISPUTES,
    asking: { raw: `{"facts":${nested(10_000)}}` },
    status: 400,
    code: 'too-deep',
  },
  {
    line: 6,
    title: 'a body over 1 MB',
    path: DISPUTES,
    asking: { raw: json(registration({ facts: 'x'.repeat(1_100_000) })) },
    status: 413,
    code: 'body-too-large',
  },
  {
    line: 7,
    title: 'the wrong content type',
    path: DISPUTES,
    asking: { raw: json(registration()), headers: { 'content-type': 'text/xml' } },
    status: 415,
    code: 'wrong-content-type',
  },
  {
    line: 8,
    title: 'a compressed body',
    path: DISPUTES,
    asking: {
      raw: gzipSync(Buffer.alloc(50_000_000)),
      headers: { 'content-encoding': 'gzip' },
    },
    status: 413,
    code: 'encoded-body',
  },
  {
    line: 9,
    title: 'bad UTF-8',
    path: DISPUTES,
    asking: {
      raw: Buffer.concat([Buffer.from('{"claims":"'), Buffer.from([0xff]), Buffer.from('"}')]),
    },
    status: 400,
    code: 'bad-encoding',
  },
  {
    line: 9,
    title: 'a lone surrogate',
    path: DISPUTES,
    asking: { raw: '{"claims":"\\ud800"}' },
    status: 400,
    code: 'bad-encoding',
    field: 'claims',
  },
  {
    line: 10,
    title: 'NUL in a text',
    path: DISPUTES,
    asking: { raw: '{"facts":"a\\u0000b"}' },
    status: 400,
    code: 'bad-encoding',
    field: 'facts',
  },
];

const lists: readonly BadRequest[] = [
  { line: 17, title: 'a forged cursor', query: 'cursor=eyJhIjoxfQ.AAAAAAAAAAAAAAAAAAAAAA' },
  { line: 17, title: 'a cursor that is no cursor', query: 'cursor=%00%27' },
  { line: 18, title: 'a limit of a thousand million', query: 'limit=1e9' },
  { line: 18, title: 'a limit of nothing', query: 'limit=0' },
  { line: 19, title: 'an order that is SQL', query: 'sort=drop%20table' },
  { line: 19, title: 'a filter that is SQL', query: "stage=intake'%3B--" },
  { line: 19, title: 'a filter nobody knows', query: 'order=1' },
].map(({ line, title, query }) => ({
  line,
  title,
  path: `${DISPUTES}?${query}`,
  asking: {},
  status: 400,
  code: query.startsWith('cursor') ? 'cursor-invalid' : 'query-invalid',
}));

const wrong = (
  line: number,
  title: string,
  more: { readonly [field: string]: unknown },
  field: string,
  fieldCode: string,
  status = 422,
  code = 'registration-invalid',
): BadRequest => ({
  line,
  title,
  path: DISPUTES,
  asking: { body: registration(more) },
  status,
  code,
  field,
  fieldCode,
});

const respondent = { role: 'respondent', kind: 'natural', name: '霍临川' };
const withApplicant = (more: { readonly [field: string]: unknown }) => ({
  parties: [applicant(more), respondent],
});
const card = (identityNumber: string) =>
  withApplicant({ identityType: 'identity-number', identityNumber });

const people: readonly BadRequest[] = [
  wrong(
    21,
    'a wrong check digit',
    card('110101198002290019'),
    'parties.0.identityNumber',
    'identity.wrong-check-digit',
  ),
  wrong(
    22,
    'a birth date in the future',
    card('110101209912310013'),
    'parties.0.identityNumber',
    'identity.birth-date-in-future',
  ),
  wrong(
    23,
    'a number of 15 digits',
    card('110101800229001'),
    'parties.0.identityNumber',
    'identity.fifteen-digits',
  ),
  wrong(
    28,
    'a name of 200 characters',
    withApplicant({ name: '陆'.repeat(200) }),
    'parties.0.name',
    'name.too-long',
  ),
  wrong(
    29,
    'a text direction override in a name',
    withApplicant({ name: '陆\u202e微' }),
    'parties.0.name',
    'name.bidi-control',
  ),
  wrong(
    29,
    'a zero-width character in a name',
    withApplicant({ name: '陆\u200b微' }),
    'parties.0.name',
    'name.zero-width',
  ),
  wrong(32, 'an amount below nothing', { amount: '-1' }, 'amount', 'amount.negative'),
  wrong(32, 'an amount that is not a number', { amount: 'NaN' }, 'amount', 'amount.not-an-amount'),
  wrong(
    32,
    'an amount of three decimals',
    { amount: '12.345' },
    'amount',
    'amount.more-than-two-decimals',
  ),
  wrong(33, 'an amount of nothing where money is claimed', { amount: 0 }, 'amount', 'amount-zero'),
  wrong(
    34,
    'ten thousand parties',
    { parties: Array.from({ length: 10_000 }, () => respondent) },
    'parties',
    'too-many-parties',
    422,
    'too-many-parties',
  ),
  wrong(3, 'a cause nobody knows', { causeCode: '0' }, 'causeCode', 'cause-unknown'),
  wrong(10, 'an empty text', { facts: ' \n ' }, 'facts', 'text-empty', 422, 'fields-invalid'),
  wrong(
    29,
    'a text direction override in the facts',
    { facts: 'a\u2066b' },
    'facts',
    'text-direction-character',
    422,
    'fields-invalid',
  ),
  wrong(
    3,
    'a field that is missing',
    { claims: undefined },
    'claims',
    'required',
    422,
    'fields-invalid',
  ),
];

const infinite: BadRequest = {
  line: 32,
  title: 'an amount of 1e309',
  path: DISPUTES,
  asking: { raw: json(registration()).replace('"12000.00"', '1e309') },
  status: 422,
  code: 'fields-invalid',
  field: 'amount',
};

/** Requests that must leave nothing behind, whoever sends them. */
export const badRequests: readonly BadRequest[] = [...requests, ...lists, ...people, infinite];

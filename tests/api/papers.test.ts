import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checksSchema } from '#api/checks/contract';
import { paperSchema } from '#api/papers/contract';
import { paperTypes } from '#domain/papers/paper-schemas';
import { command, numberBornOn, openDispute, type OpenDispute } from './support/counter.ts';
import { mediating, type Mediation } from './support/mediation.ts';
import { problemOf, TestApi } from './support/test-api.ts';

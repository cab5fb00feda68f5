import { rows as rows0 } from './part-01-1.ts';
import { rows as rows1 } from './part-02-1.ts';
import { rows as rows2 } from './part-03-1.ts';
import { rows as rows3 } from './part-04-1.ts';
import { rows as rows4 } from './part-05-1.ts';
import { rows as rows5 } from './part-06-1.ts';
import { rows as rows6 } from './part-07-1.ts';
import { rows as rows7 } from './part-08-1.ts';
import { rows as rows8 } from './part-09-1.ts';
import { rows as rows9 } from './part-10-1.ts';
import { rows as rows10 } from './part-11-1.ts';
import { rows as rows11 } from './part-12-1.ts';
import type { CatalogueRow } from './row.ts';

/** The catalogue of causes of civil action in force from 2026-01-01, in its printed order. */
export const catalogueRows: readonly CatalogueRow[] = [
  ...rows0,
  ...rows1,
  ...rows2,
  ...rows3,
  ...rows4,
  ...rows5,
  ...rows6,
  ...rows7,
  ...rows8,
  ...rows9,
  ...rows10,
  ...rows11,
];

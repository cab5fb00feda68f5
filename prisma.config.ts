import { defineConfig } from 'prisma/config';

/** Where Prisma finds the schema; connections are opened by the driver adapter (platform/database.ts). */
export default defineConfig({ schema: 'prisma/schema.prisma' });

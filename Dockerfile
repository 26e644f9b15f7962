# The shelf. The source runs as it is: there is nothing to build.
FROM node:24-slim

ENV NODE_ENV=production
WORKDIR /app

COPY package.json package-lock.json ./
COPY shared/package.json shared/
COPY web/package.json web/
COPY server/package.json server/
COPY diagnose-cli/package.json diagnose-cli/
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force

COPY shared/src shared/src
COPY web/src web/src
COPY server server

RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 8000) + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]

CMD ["node", "server/src/main.ts"]

# Frontdesk in a container: docs/install.md says how to run it.

FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# No package of ours needs a script of its own to be built with.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build
# What is built imports packages when it runs, but none of those that build and test it.
RUN npm prune --omit=dev --ignore-scripts

FROM node:22-slim
ENV NODE_ENV=production
# Inside a container nobody but itself is on loopback.
ENV HOST=0.0.0.0 PORT=8080
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
USER node
EXPOSE 8080
# Any answer is a sign of life: from inside, it may say that this is no name or proxy of its own.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ status }) => process.exit(status < 500 ? 0 : 1), () => process.exit(1))"]
# In this form the gateway is told to stop itself, and gives its token back.
CMD ["node", "dist/server/gateway.js"]

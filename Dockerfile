# One process. The configuration is part of the image: docker build --build-context configuration=FOLDER -t tocsin .
FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:24-bookworm-slim AS packages
WORKDIR /packages
COPY package.json package-lock.json .npmrc ./
# Node is in the image; what is optional is Node once more.
RUN npm ci --ignore-scripts --omit=dev --omit=optional

FROM node:24-bookworm-slim
ENV NODE_ENV=production TOCSIN_CONFIG=/etc/tocsin TOCSIN_STATE_DIR=/var/lib/tocsin
WORKDIR /opt/tocsin
COPY --from=packages /packages/node_modules node_modules
COPY --from=build /build/package.json package.json
COPY --from=build /build/bin bin
COPY --from=build /build/dist dist
COPY --from=build /build/runbooks runbooks
COPY --from=build /build/postmortem-templates postmortem-templates
COPY --from=configuration / /etc/tocsin
# A volume takes over the owner of the folder that it covers.
RUN mkdir -p /var/lib/tocsin && chown node:node /var/lib/tocsin
VOLUME /var/lib/tocsin
USER node
ENTRYPOINT ["node", "bin/tocsin.mjs"]
CMD ["start"]

# The image of dmlint: a JRE, the jar, and an archive for a fast start.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /src
COPY pom.xml ./
COPY .mvn .mvn
COPY src/main src/main
COPY rules rules
RUN mvn -q -B -Pwithout-checks -Dmaven.test.skip=true -Dspotless.check.skip=true package

FROM eclipse-temurin:25-jre
COPY --from=build /src/target/dmlint.jar /opt/dmlint/lib/dmlint.jar
COPY bin/dmlint /opt/dmlint/bin/dmlint
RUN ln -s /opt/dmlint/bin/dmlint /usr/local/bin/dmlint \
  && useradd --system --create-home dmlint \
  && mkdir -p /var/cache/dmlint \
  && XDG_CACHE_HOME=/var/cache dmlint --version \
  && chmod -R a+rX /var/cache/dmlint
ENV XDG_CACHE_HOME=/var/cache
USER dmlint
WORKDIR /work
ENTRYPOINT ["dmlint"]

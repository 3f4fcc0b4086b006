/** Opening by configuration. */
module dev.patchbay.runtime {
  requires transitive dev.patchbay;
  requires static transitive org.jspecify;
  requires com.squareup.moshi;
  requires microprofile.config.api;
  requires org.apache.commons.text;
  requires org.slf4j;
  requires smallrye.config.core;
  // SmallRye Config, Okio and Moshi are automatic modules and cannot ask for the named ones they
  // need.
  requires io.smallrye.common.classloader;
  requires io.smallrye.common.constraint;
  requires io.smallrye.common.expression;
  requires io.smallrye.common.function;
  requires jakarta.annotation;
  requires kotlin.stdlib;
  requires org.jboss.logging;

  exports dev.patchbay.runtime;

  uses dev.patchbay.spi.AdapterProvider;
}

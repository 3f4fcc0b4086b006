/** What every HTTP adapter needs. */
module dev.patchbay.support {
  requires transitive dev.patchbay;
  requires transitive com.squareup.moshi;
  requires transitive retrofit2;
  requires com.google.common;
  requires okhttp3;
  requires okio;
  requires kotlin.stdlib; // Okio needs it and does not say so
  requires org.slf4j;

  exports dev.patchbay.support.argument;
  exports dev.patchbay.support.error;
  exports dev.patchbay.support.http;
  exports dev.patchbay.support.read;
  exports dev.patchbay.support.redact;
  exports dev.patchbay.support.table;
  exports dev.patchbay.support.webhook;
}

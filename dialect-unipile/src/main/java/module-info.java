/** The wire dialect that Unipile v1 and postpress both speak. */
module dev.patchbay.dialect {
  requires transitive dev.patchbay.support;
  requires com.google.common;

  exports dev.patchbay.dialect;
  exports dev.patchbay.dialect.own;

  opens dev.patchbay.dialect.wire to
      com.squareup.moshi,
      dev.patchbay.support,
      retrofit2;
}

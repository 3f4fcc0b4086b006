/** The wire dialect that Unipile v1 and postpress both speak. */
module dev.patchbay.dialect {
  requires transitive dev.patchbay.support;
  requires com.google.common;

  exports dev.patchbay.dialect;
  exports dev.patchbay.dialect.event;
  exports dev.patchbay.dialect.invitation;
  exports dev.patchbay.dialect.messaging;
  exports dev.patchbay.dialect.own;
  exports dev.patchbay.dialect.post;
  exports dev.patchbay.dialect.profile;
  exports dev.patchbay.dialect.search;
  exports dev.patchbay.dialect.session;

  opens dev.patchbay.dialect.wire to
      com.squareup.moshi,
      dev.patchbay.support,
      retrofit2;
}

/** The wire dialect that Unipile v1 and postpress both speak. */
module dev.patchbay.dialect {
  requires transitive dev.patchbay.support;
  requires com.google.common;

  exports dev.patchbay.dialect;
  exports dev.patchbay.dialect.event;
  exports dev.patchbay.dialect.invitation;
  exports dev.patchbay.dialect.messaging;
  exports dev.patchbay.dialect.own;
  exports dev.patchbay.dialect.own.account;
  exports dev.patchbay.dialect.own.applicant;
  exports dev.patchbay.dialect.own.hiring;
  exports dev.patchbay.dialect.own.job;
  exports dev.patchbay.dialect.own.messaging;
  exports dev.patchbay.dialect.own.profile;
  exports dev.patchbay.dialect.own.raw;
  exports dev.patchbay.dialect.own.room to
      dev.patchbay.postpress,
      dev.patchbay.unipile;
  exports dev.patchbay.dialect.own.value;
  exports dev.patchbay.dialect.post;
  exports dev.patchbay.dialect.profile;
  exports dev.patchbay.dialect.search;
  exports dev.patchbay.dialect.session;

  opens dev.patchbay.dialect.wire to
      com.squareup.moshi,
      dev.patchbay.support,
      retrofit2;
}

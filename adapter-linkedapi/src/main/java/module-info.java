/** Linked API: LinkedIn by workflows in the vendor's browsers. */
module dev.patchbay.linkedapi {
  requires transitive dev.patchbay.support;

  exports dev.patchbay.linkedapi;
  exports dev.patchbay.linkedapi.account;
  exports dev.patchbay.linkedapi.admin;
  exports dev.patchbay.linkedapi.workflow;

  opens dev.patchbay.linkedapi.wire to
      com.squareup.moshi,
      dev.patchbay.support,
      retrofit2;

  provides dev.patchbay.spi.AdapterProvider with
      dev.patchbay.linkedapi.LinkedApiAdapterProvider;
}

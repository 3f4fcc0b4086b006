/** postpress. */
module dev.patchbay.postpress {
  requires transitive dev.patchbay.dialect;

  exports dev.patchbay.postpress;

  opens dev.patchbay.postpress.wire to
      com.squareup.moshi,
      dev.patchbay.support,
      retrofit2;

  provides dev.patchbay.spi.AdapterProvider with
      dev.patchbay.postpress.PostpressAdapterProvider;
}

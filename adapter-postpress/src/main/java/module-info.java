/** postpress. */
module dev.patchbay.postpress {
  requires transitive dev.patchbay.dialect;

  exports dev.patchbay.postpress;

  provides dev.patchbay.spi.AdapterProvider with
      dev.patchbay.postpress.PostpressAdapterProvider;
}

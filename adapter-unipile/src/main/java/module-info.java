/** Unipile, API v1. */
module dev.patchbay.unipile {
  requires transitive dev.patchbay.dialect;

  exports dev.patchbay.unipile;

  provides dev.patchbay.spi.AdapterProvider with
      dev.patchbay.unipile.UnipileAdapterProvider;
}

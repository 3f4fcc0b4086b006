/** Unipile, API v1. */
module dev.patchbay.unipile {
  requires transitive dev.patchbay.dialect;

  exports dev.patchbay.unipile;

  opens dev.patchbay.unipile.wire to
      com.squareup.moshi,
      dev.patchbay.support,
      retrofit2;

  provides dev.patchbay.spi.AdapterProvider with
      dev.patchbay.unipile.UnipileAdapterProvider;
}

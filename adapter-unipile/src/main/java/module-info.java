/** Unipile, API v1. */
module dev.patchbay.unipile {
  requires transitive dev.patchbay.dialect;

  exports dev.patchbay.unipile;

  opens dev.patchbay.unipile.wire to
      com.squareup.moshi,
      retrofit2;
}

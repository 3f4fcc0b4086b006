package dev.patchbay.unipile;

import com.squareup.moshi.Moshi;
import dev.patchbay.dialect.DialectErrors;
import dev.patchbay.support.error.ErrorTable;

/** Unipile's errors: those of its dialect. API v1 documents none beside them. */
final class UnipileErrors {
  private UnipileErrors() {}

  /** The complete table. */
  static ErrorTable table(Moshi moshi) {
    return DialectErrors.table(moshi);
  }
}

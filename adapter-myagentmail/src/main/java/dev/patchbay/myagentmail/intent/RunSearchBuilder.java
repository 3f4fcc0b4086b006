package dev.patchbay.myagentmail.intent;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Builds a {@link RunSearch}. Not safe for use by several threads. */
public final class RunSearchBuilder {
  private final String query;
  private final String intentDescription;
  private @Nullable LookBack lookBack;
  private @Nullable Intent minIntent;
  private @Nullable Integer limit;

  RunSearchBuilder(String query, String intentDescription) {
    this.query = query;
    this.intentDescription = intentDescription;
  }

  /** Sets {@link RunSearch#lookBack}. */
  public RunSearchBuilder lookBack(LookBack value) {
    lookBack = value;
    return this;
  }

  /** Sets {@link RunSearch#minIntent}. */
  public RunSearchBuilder minIntent(Intent value) {
    minIntent = value;
    return this;
  }

  /** Sets {@link RunSearch#limit}. */
  public RunSearchBuilder limit(int value) {
    limit = value;
    return this;
  }

  /** The request. */
  public RunSearch build() {
    return new RunSearch(
        query, intentDescription, Option.of(lookBack), Option.of(minIntent), Option.of(limit));
  }
}

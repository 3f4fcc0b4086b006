package dev.patchbay.myagentmail.signal;

/** Builds a {@link CreateKeywordSignal}. Not safe for use by several threads. */
public final class CreateKeywordSignalBuilder extends SignalBuilder<CreateKeywordSignalBuilder> {
  private final String name;
  private final String query;
  private final String intentDescription;

  CreateKeywordSignalBuilder(String name, String query, String intentDescription) {
    this.name = name;
    this.query = query;
    this.intentDescription = intentDescription;
  }

  @Override
  CreateKeywordSignalBuilder self() {
    return this;
  }

  /** The request. */
  public CreateKeywordSignal build() {
    return new CreateKeywordSignal(
        name, query, intentDescription, session(), cadence(), webhookUrl(), minIntent());
  }
}

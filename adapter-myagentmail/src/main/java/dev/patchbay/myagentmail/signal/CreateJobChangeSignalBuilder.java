package dev.patchbay.myagentmail.signal;

import java.util.List;

/** Builds a {@link CreateJobChangeSignal}. Not safe for use by several threads. */
public final class CreateJobChangeSignalBuilder
    extends SignalBuilder<CreateJobChangeSignalBuilder> {
  private final String name;
  private final List<WatchedPerson> watchlist;
  private final String intentDescription;

  CreateJobChangeSignalBuilder(
      String name, List<WatchedPerson> watchlist, String intentDescription) {
    this.name = name;
    this.watchlist = List.copyOf(watchlist);
    this.intentDescription = intentDescription;
  }

  @Override
  CreateJobChangeSignalBuilder self() {
    return this;
  }

  /** The request. */
  public CreateJobChangeSignal build() {
    return new CreateJobChangeSignal(
        name, watchlist, intentDescription, session(), cadence(), webhookUrl(), minIntent());
  }
}

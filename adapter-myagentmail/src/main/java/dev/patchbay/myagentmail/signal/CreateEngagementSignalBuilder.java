package dev.patchbay.myagentmail.signal;

import dev.patchbay.post.AuthorRef;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Builds a {@link CreateEngagementSignal}. Not safe for use by several threads. */
public final class CreateEngagementSignalBuilder
    extends SignalBuilder<CreateEngagementSignalBuilder> {
  private final String name;
  private final AuthorRef target;
  private final String intentDescription;
  private @Nullable String targetLabel;

  CreateEngagementSignalBuilder(String name, AuthorRef target, String intentDescription) {
    this.name = name;
    this.target = target;
    this.intentDescription = intentDescription;
  }

  /** Sets {@link CreateEngagementSignal#targetLabel}. */
  public CreateEngagementSignalBuilder targetLabel(String value) {
    targetLabel = value;
    return this;
  }

  @Override
  CreateEngagementSignalBuilder self() {
    return this;
  }

  /** The request. */
  public CreateEngagementSignal build() {
    return new CreateEngagementSignal(
        name,
        target,
        intentDescription,
        Option.of(targetLabel),
        session(),
        cadence(),
        webhookUrl(),
        minIntent());
  }
}

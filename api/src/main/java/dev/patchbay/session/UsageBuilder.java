package dev.patchbay.session;

import dev.patchbay.value.UsageAction;
import dev.patchbay.value.UsagePeriod;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Usage}; null is absent. Not safe for use by several threads. */
public final class UsageBuilder {
  private final UsageAction action;
  private @Nullable UsagePeriod period;
  private @Nullable String vendorAction;
  private @Nullable Integer used;
  private @Nullable Integer limit;
  private @Nullable Integer remaining;

  UsageBuilder(UsageAction action) {
    this.action = action;
  }

  /** Sets {@link Usage#period}. */
  public UsageBuilder period(@Nullable UsagePeriod value) {
    period = value;
    return this;
  }

  /** Sets {@link Usage#vendorAction}. */
  public UsageBuilder vendorAction(@Nullable String value) {
    vendorAction = value;
    return this;
  }

  /** Sets {@link Usage#used}. */
  public UsageBuilder used(@Nullable Integer value) {
    used = value;
    return this;
  }

  /** Sets {@link Usage#limit}. */
  public UsageBuilder limit(@Nullable Integer value) {
    limit = value;
    return this;
  }

  /** Sets {@link Usage#remaining}. */
  public UsageBuilder remaining(@Nullable Integer value) {
    remaining = value;
    return this;
  }

  /** The usage. */
  public Usage build() {
    return new Usage(
        action,
        Option.of(period),
        Option.of(vendorAction).filter(word -> !word.isBlank()),
        Option.of(used),
        Option.of(limit),
        Option.of(remaining));
  }
}

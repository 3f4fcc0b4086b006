package dev.patchbay.myagentmail.cadence;

import io.vavr.control.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link CreateCadence}. Not safe for use by several threads. */
public final class CreateCadenceBuilder {
  private final String name;
  private @Nullable String description;
  private @Nullable Boolean businessHoursOnly;
  private @Nullable Boolean exitOnReply;
  private @Nullable Boolean exitOnUnsubscribe;
  private @Nullable Integer dailySendCap;
  private @Nullable String webhookUrl;
  private List<CadenceStep> steps = List.of();

  CreateCadenceBuilder(String name) {
    this.name = name;
  }

  /** Sets {@link CreateCadence#description}. */
  public CreateCadenceBuilder description(String value) {
    description = value;
    return this;
  }

  /** Sets {@link CreateCadence#businessHoursOnly}. */
  public CreateCadenceBuilder businessHoursOnly(boolean value) {
    businessHoursOnly = value;
    return this;
  }

  /** Sets {@link CreateCadence#exitOnReply}. */
  public CreateCadenceBuilder exitOnReply(boolean value) {
    exitOnReply = value;
    return this;
  }

  /** Sets {@link CreateCadence#exitOnUnsubscribe}. */
  public CreateCadenceBuilder exitOnUnsubscribe(boolean value) {
    exitOnUnsubscribe = value;
    return this;
  }

  /** Sets {@link CreateCadence#dailySendCap}. */
  public CreateCadenceBuilder dailySendCap(int value) {
    dailySendCap = value;
    return this;
  }

  /** Sets {@link CreateCadence#webhookUrl}. */
  public CreateCadenceBuilder webhookUrl(String value) {
    webhookUrl = value;
    return this;
  }

  /** Sets {@link CreateCadence#steps}. */
  public CreateCadenceBuilder steps(CadenceStep... values) {
    steps = List.of(values);
    return this;
  }

  /** The request. */
  public CreateCadence build() {
    return new CreateCadence(
        name,
        Option.of(description),
        Option.of(businessHoursOnly),
        Option.of(exitOnReply),
        Option.of(exitOnUnsubscribe),
        Option.of(dailySendCap),
        Option.of(webhookUrl),
        steps);
  }
}

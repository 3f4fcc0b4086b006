package dev.patchbay.myagentmail.signal;

import dev.patchbay.identity.SessionRef;
import dev.patchbay.myagentmail.intent.Intent;
import io.vavr.control.Option;

/**
 * What the builders of the first three kinds of signal share. Not safe for use by several threads.
 *
 * @param <B> the builder itself
 */
public abstract sealed class SignalBuilder<B extends SignalBuilder<B>>
    permits CreateKeywordSignalBuilder,
        CreateEngagementSignalBuilder,
        CreateJobChangeSignalBuilder {
  private Option<SessionRef> session = Option.none();
  private Option<PollCadence> cadence = Option.none();
  private Option<String> webhookUrl = Option.none();
  private Option<Intent> minIntent = Option.none();

  SignalBuilder() {}

  /** Pins it to a session; without one the vendor's router chooses. */
  public B session(SessionRef value) {
    session = Option.some(value);
    return self();
  }

  /** How often to poll. */
  public B cadence(PollCadence value) {
    cadence = Option.some(value);
    return self();
  }

  /** Where to deliver. */
  public B webhookUrl(String value) {
    webhookUrl = Option.some(value);
    return self();
  }

  /** The least intent that is delivered. */
  public B minIntent(Intent value) {
    minIntent = Option.some(value);
    return self();
  }

  abstract B self();

  B holding(
      Option<SessionRef> pinned,
      Option<PollCadence> often,
      Option<String> url,
      Option<Intent> least) {
    session = pinned;
    cadence = often;
    webhookUrl = url;
    minIntent = least;
    return self();
  }

  Option<SessionRef> session() {
    return session;
  }

  Option<PollCadence> cadence() {
    return cadence;
  }

  Option<String> webhookUrl() {
    return webhookUrl;
  }

  Option<Intent> minIntent() {
    return minIntent;
  }
}

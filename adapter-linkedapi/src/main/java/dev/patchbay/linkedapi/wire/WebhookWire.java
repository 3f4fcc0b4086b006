package dev.patchbay.linkedapi.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The customer's webhook. */
public final class WebhookWire {
  private WebhookWire() {}

  /** The answer to whatever changes it. */
  public record Answer(@Nullable Boolean success, @Nullable One result, @Nullable WireError error)
      implements Envelope {
    @Override
    public boolean hasResult() {
      return result != null;
    }
  }

  /** The webhook, wrapped. */
  public record One(@Nullable Webhook webhook) {}

  /** The answer to asking for it. */
  public record ListAnswer(
      @Nullable Boolean success, @Nullable Webhooks result, @Nullable WireError error)
      implements Envelope {
    @Override
    public boolean hasResult() {
      return result != null;
    }
  }

  /** One webhook or none. */
  public record Webhooks(@Nullable List<@Nullable Webhook> webhooks) {}

  /**
   * The webhook.
   *
   * @param events what it reports; missing for everything
   * @param secret what deliveries are signed with; told only when it was made
   */
  public record Webhook(
      @Nullable String id,
      @Nullable String url,
      @Nullable String payloadMode,
      @Nullable Boolean isActive,
      @Nullable String createdAt,
      @Nullable Boolean signingEnabled,
      @Nullable List<@Nullable String> headerNames,
      @Nullable List<@Nullable String> events,
      @Nullable String secret) {
    @Override
    public String toString() {
      return "Webhook[" + id + " " + url + "]";
    }
  }
}

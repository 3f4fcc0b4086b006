package dev.patchbay.myagentmail.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Connected accounts, their logins and budgets (vendor reference 5). */
public final class SessionWire {
  private SessionWire() {}

  /** A connected account in the list. */
  public record Session(
      @Nullable String id,
      @Nullable String label,
      @Nullable String status,
      @Nullable String createdAt,
      @Nullable String lastUsedAt) {}

  /** How far a login has come: connected, challenged, pending or refused. */
  public record Login(
      @Nullable Boolean ok,
      @Nullable String sessionId,
      @Nullable Boolean challenge,
      @Nullable String challengeId,
      @Nullable String challengeType,
      @Nullable String expiresAt,
      @Nullable Boolean pending,
      @Nullable String error) {}

  /**
   * The last day of all active accounts.
   *
   * @param budget how much of each action an account may do in a day; the set of keys is open
   */
  public record Utilization(
      @Nullable Map<String, @Nullable Object> budget,
      @Nullable List<@Nullable Capacity> sessions) {}

  /** The last day of one account; a count that is missing is 0. */
  public record Capacity(
      @Nullable String sessionId,
      @Nullable String status,
      @Nullable String rateLimitedUntil,
      @Nullable String rateLimitReason,
      @Nullable Map<String, @Nullable Object> counts,
      @Nullable Map<String, @Nullable Object> remaining) {}
}

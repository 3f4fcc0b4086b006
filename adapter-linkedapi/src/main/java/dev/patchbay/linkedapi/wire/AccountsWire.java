package dev.patchbay.linkedapi.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The accounts of a customer. */
public final class AccountsWire {
  private AccountsWire() {}

  /** The answer. */
  public record Answer(
      @Nullable Boolean success, @Nullable Accounts result, @Nullable WireError error)
      implements Envelope {
    @Override
    public boolean hasResult() {
      return result != null;
    }
  }

  /** Connected accounts, and logins under way. */
  public record Accounts(
      @Nullable List<@Nullable Account> accounts,
      @Nullable List<@Nullable Pending> pendingConnectionSessions) {}

  /** A login under way. */
  public record Pending(@Nullable String sessionId, @Nullable String status) {}

  /** One connected account. */
  public record Account(
      @Nullable String id,
      @Nullable String name,
      @Nullable String url,
      @Nullable String avatarUrl,
      @Nullable String headline,
      @Nullable String countryCode,
      @Nullable String identificationToken,
      @Nullable String status,
      @Nullable String connectedAt,
      @Nullable String reconnectionSessionId,
      @Nullable String reconnectionLink) {
    @Override
    public String toString() {
      return "Account[" + id + " " + status + "]";
    }
  }
}

package dev.patchbay.dialect.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bodies of the routes of invitations. */
public final class InvitationsWire {
  private InvitationsWire() {}

  /** {@code POST users/invite}. */
  public record Sent(
      @Nullable String object, @Nullable String invitation_id, @Nullable Object usage) {}

  /** Both lists. */
  public record Invitations(
      @Nullable String object, @Nullable List<@Nullable Item> items, @Nullable String cursor) {}

  /** An invitation of either list. */
  public record Item(
      @Nullable String object,
      @Nullable String id,
      @Nullable String invited_user,
      @Nullable String invited_user_id,
      @Nullable String invited_user_public_id,
      @Nullable String invited_user_description,
      @Nullable String date,
      @Nullable String parsed_datetime,
      @Nullable String invitation_text,
      @Nullable Inviter inviter,
      @Nullable Specifics specifics) {}

  /** Who invites, in the received list. */
  public record Inviter(
      @Nullable String inviter_name,
      @Nullable String inviter_id,
      @Nullable String inviter_public_identifier,
      @Nullable String inviter_description) {}

  /** What LinkedIn wants back with the answer. */
  public record Specifics(@Nullable String provider, @Nullable String shared_secret) {
    @Override
    public String toString() {
      return "Specifics[" + provider + "]";
    }
  }

  /** {@code POST users/invite/received/{invitation_id}}. */
  public record Handled(@Nullable String object, @Nullable String status) {}

  /** {@code DELETE users/invite/sent/{invitation_id}}. */
  public record Canceled(@Nullable String object) {}
}

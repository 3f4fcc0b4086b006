package dev.patchbay.linkedapi.wire;

import org.jspecify.annotations.Nullable;

/** Invitations and connections. */
public final class InvitationWire {
  private InvitationWire() {}

  /**
   * A row of {@code st.retrievePendingRequests}.
   *
   * @param sentTime words meant for people, as in {@code 2 weeks ago}
   */
  public record Sent(
      @Nullable String name,
      @Nullable String publicUrl,
      @Nullable String headline,
      @Nullable String sentTime,
      @Nullable String urn) {}

  /**
   * A row of {@code st.retrieveInvitations}; other kinds than invitations to connect have members
   * of their own, which are not read here.
   */
  public record Received(
      @Nullable String invitationType,
      @Nullable String name,
      @Nullable String publicUrl,
      @Nullable String headline,
      @Nullable String note,
      @Nullable String urn) {}

  /**
   * A row of {@code st.retrieveConnections}.
   *
   * @param location told where filters are used
   * @param connectedAt told where none are
   */
  public record Connected(
      @Nullable String name,
      @Nullable String publicUrl,
      @Nullable String headline,
      @Nullable String location,
      @Nullable String connectedAt,
      @Nullable String urn) {}

  /** The data of {@code st.checkConnectionStatus}. */
  public record Status(@Nullable String connectionStatus) {}
}

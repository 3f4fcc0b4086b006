package dev.patchbay.call;

/** The areas of the port. */
public enum Area {
  /** Finding people, companies, posts and jobs. */
  SEARCH,
  /** Reading people, companies and jobs. */
  PROFILE,
  /** Invitations and connections. */
  INVITATION,
  /** Conversations and messages. */
  MESSAGING,
  /** Connected accounts. */
  SESSION,
  /** Posts, comments and reactions. */
  POST,
  /** Webhooks and polled events. */
  EVENT,
  /** Operations that only one vendor has. */
  VENDOR;

  static Area of(String operationId) {
    String prefix = operationId.substring(0, Math.max(0, operationId.indexOf('.')));
    for (Area area : values()) {
      if (area.name().equalsIgnoreCase(prefix)) {
        return area;
      }
    }
    return VENDOR;
  }
}

package dev.patchbay.sandbox.linkedapi;

import dev.patchbay.sandbox.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What parameters of an action mean for one another (dossier 7.3, 7.4 and 7.5). */
final class Together {
  private static final Map<String, String> INVITATIONS =
      Map.of(
          "connect",
          "personUrl",
          "companyFollow",
          "companyUrl",
          "newsletterSubscribe",
          "newsletterUrl");

  private Together() {}

  /** What does not go together, or null. */
  static @Nullable String flaw(JsonObject action) {
    return switch (action.text(Grammar.TYPE)) {
      case "st.searchJobs" ->
          action.has("filter") && action.has("preferences")
              ? "takes filter or preferences, not both"
              : null;
      case "st.searchPosts" ->
          action.has(Grammar.THEN) && action.number("limit", 10) > 20
              ? "takes a limit of at most 20 with children"
              : null;
      case "st.createPost" -> attachments(action.objects("attachments"));
      case "st.acceptInvitation", "st.ignoreInvitation" -> invitation(action);
      default -> null;
    };
  }

  /** Exactly the address that belongs to the kind. */
  private static @Nullable String invitation(JsonObject action) {
    String wanted = INVITATIONS.getOrDefault(action.text("invitationType"), "");
    List<String> given = INVITATIONS.values().stream().filter(action::has).toList();
    return given.equals(List.of(wanted)) ? null : "needs exactly " + wanted;
  }

  /** Up to nine images, or one video, or one document with a name. */
  private static @Nullable String attachments(List<JsonObject> attachments) {
    List<String> types = attachments.stream().map(one -> one.text("type")).toList();
    if (types.size() > 9) {
      return "takes at most 9 attachments";
    }
    if (types.size() > 1 && types.stream().anyMatch(type -> !type.equals("image"))) {
      return "takes images, or one video, or one document";
    }
    boolean nameless =
        attachments.stream().anyMatch(a -> a.text("type").equals("document") && !a.has("name"));
    return nameless ? "needs the name of a document" : null;
  }
}

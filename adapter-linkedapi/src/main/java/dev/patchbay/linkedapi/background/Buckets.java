package dev.patchbay.linkedapi.background;

import java.util.Map;

/**
 * The vendor's limits that actions count against (the dossier's section 11.3). That a check of a
 * connection's status counts as a visit is inferred: the page is opened for it. Synchronising
 * counts against no limit of the vendor's; it stands for itself, because reads may cost one.
 */
public final class Buckets {
  private static final Map<String, String> BY_ACTION =
      Map.ofEntries(
          Map.entry("st.openPersonPage", "stPersonProfileViews"),
          Map.entry("nv.openPersonPage", "nvPersonProfileViews"),
          Map.entry("st.openCompanyPage", "stCompanyPageViews"),
          Map.entry("nv.openCompanyPage", "nvCompanyPageViews"),
          Map.entry("st.checkConnectionStatus", "stPersonProfileViews"),
          Map.entry("st.sendConnectionRequest", "stConnectionRequests"),
          Map.entry("st.sendMessage", "stMessages"),
          Map.entry("nv.sendMessage", "nvMessages"),
          Map.entry("st.searchPeople", "stSearchQueries"),
          Map.entry("st.searchCompanies", "stSearchQueries"),
          Map.entry("st.searchJobs", "stSearchQueries"),
          Map.entry("st.searchPosts", "stSearchQueries"),
          Map.entry("st.reactToPost", "stReactions"),
          Map.entry("st.reactToComment", "stReactions"),
          Map.entry("st.commentOnPost", "stComments"),
          Map.entry("st.replyToComment", "stComments"),
          Map.entry("st.createPost", "stPosts"),
          Map.entry("st.createRepost", "stPosts"),
          Map.entry("st.syncConversation", "st.syncConversation"),
          Map.entry("nv.syncConversation", "nv.syncConversation"),
          Map.entry("st.syncInbox", "st.syncInbox"),
          Map.entry("nv.syncInbox", "nv.syncInbox"));

  private Buckets() {}

  /** The limit of an action; empty where the pages name none. */
  public static String of(String action) {
    return BY_ACTION.getOrDefault(action, "");
  }
}

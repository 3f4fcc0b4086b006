package dev.patchbay.linkedapi;

import java.util.Map;

/** The vendor's limits that actions count against. */
final class Buckets {
  private static final Map<String, String> BY_ACTION =
      Map.ofEntries(
          Map.entry("st.openPersonPage", "stPersonProfileViews"),
          Map.entry("nv.openPersonPage", "nvPersonProfileViews"),
          Map.entry("st.openCompanyPage", "stCompanyPageViews"),
          Map.entry("nv.openCompanyPage", "nvCompanyPageViews"),
          Map.entry("st.sendConnectionRequest", "stConnectionRequests"),
          Map.entry("st.sendMessage", "stMessages"),
          Map.entry("nv.sendMessage", "nvMessages"),
          Map.entry("st.searchPeople", "stSearchQueries"),
          Map.entry("st.searchCompanies", "stSearchQueries"),
          Map.entry("st.reactToPost", "stReactions"),
          Map.entry("st.reactToComment", "stReactions"),
          Map.entry("st.commentOnPost", "stComments"),
          Map.entry("st.replyToComment", "stComments"),
          Map.entry("st.createPost", "stPosts"));

  private Buckets() {}

  /** The limit of an action; empty where the pages name none. */
  static String of(String action) {
    return BY_ACTION.getOrDefault(action, "");
  }
}

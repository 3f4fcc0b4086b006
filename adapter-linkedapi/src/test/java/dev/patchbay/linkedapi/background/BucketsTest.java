package dev.patchbay.linkedapi.background;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketsTest {
  @ParameterizedTest
  @CsvSource({
    "st.openPersonPage, stPersonProfileViews",
    "nv.openPersonPage, nvPersonProfileViews",
    "st.checkConnectionStatus, stPersonProfileViews",
    "st.openCompanyPage, stCompanyPageViews",
    "nv.openCompanyPage, nvCompanyPageViews",
    "st.searchPeople, stSearchQueries",
    "st.searchCompanies, stSearchQueries",
    "st.searchJobs, stSearchQueries",
    "st.searchPosts, stSearchQueries",
    "st.sendConnectionRequest, stConnectionRequests",
    "st.sendMessage, stMessages",
    "nv.sendMessage, nvMessages",
    "st.reactToPost, stReactions",
    "st.reactToComment, stReactions",
    "st.commentOnPost, stComments",
    "st.replyToComment, stComments",
    "st.createPost, stPosts",
    "st.createRepost, stPosts"
  })
  void an_action_counts_against_the_limit_of_its_kind(String action, String limit) {
    assertThat(Action.of(action).bucket()).isEqualTo(limit);
  }

  @Test
  void synchronising_stands_for_itself_and_what_no_limit_counts_for_nothing() {
    assertThat(Action.of("nv.syncConversation").bucket()).isEqualTo("nv.syncConversation");
    assertThat(Action.of("nv.searchPeople").bucket()).isEmpty();
    assertThat(Action.of("st.retrieveFeed").bucket()).isEmpty();
  }
}

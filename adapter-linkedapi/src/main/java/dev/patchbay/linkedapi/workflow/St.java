package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;

/**
 * The actions of linkedin.com, named as the vendor names them: {@code St.openPersonPage()} is
 * {@code st.openPersonPage}. Everything optional is absent at first.
 */
public final class St {
  private St() {}

  /** {@code st.searchPeople}. Searches people on linkedin.com. */
  public static StSearchPeople searchPeople() {
    return new StSearchPeople(
        Option.none(), Option.none(), Option.none(), Option.none(), Option.none(), List.of());
  }

  /** {@code st.searchCompanies}. Searches companies on linkedin.com. */
  public static StSearchCompanies searchCompanies() {
    return new StSearchCompanies(
        Option.none(), Option.none(), Option.none(), Option.none(), Option.none(), List.of());
  }

  /**
   * {@code st.searchJobs}. Searches jobs. Filter and preferences belong to two different searches
   * of LinkedIn and cannot be combined.
   */
  public static StSearchJobs searchJobs() {
    return new StSearchJobs(
        Option.none(),
        Option.none(),
        Option.none(),
        Option.none(),
        Option.none(),
        Option.none(),
        Option.none(),
        Option.none(),
        List.of());
  }

  /** {@code st.searchPosts}. Searches posts. */
  public static StSearchPosts searchPosts() {
    return new StSearchPosts(
        Option.none(), Option.none(), Option.none(), Option.none(), Option.none(), List.of());
  }

  /** {@code st.retrieveConnections}. Reads the account's own connections. */
  public static StRetrieveConnections retrieveConnections() {
    return new StRetrieveConnections(
        Option.none(), Option.none(), Option.none(), Option.none(), List.of());
  }

  /** {@code st.doForPeople}. Does something for each person of a list. */
  public static StDoForPeople doForPeople() {
    return new StDoForPeople(Option.none(), List.of(), List.of());
  }

  /** {@code st.doForCompanies}. Does something for each company of a list. */
  public static StDoForCompanies doForCompanies() {
    return new StDoForCompanies(Option.none(), List.of(), List.of());
  }

  /**
   * {@code st.doForPosts}. Does something for each post of a list. Which lists take it is not
   * documented.
   */
  public static StDoForPosts doForPosts() {
    return new StDoForPosts(Option.none(), List.of(), List.of());
  }

  /** {@code st.openPersonPage}. Visits a person's page. */
  public static StOpenPersonPage openPersonPage() {
    return new StOpenPersonPage(Option.none(), false, List.of());
  }

  /** {@code st.retrievePersonExperience}. Reads the positions of the person whose page is open. */
  public static StRetrievePersonExperience retrievePersonExperience() {
    return new StRetrievePersonExperience(Option.none());
  }

  /** {@code st.retrievePersonEducation}. Reads the schools of the person whose page is open. */
  public static StRetrievePersonEducation retrievePersonEducation() {
    return new StRetrievePersonEducation(Option.none());
  }

  /** {@code st.retrievePersonSkills}. Reads the skills of the person whose page is open. */
  public static StRetrievePersonSkills retrievePersonSkills() {
    return new StRetrievePersonSkills(Option.none());
  }

  /** {@code st.retrievePersonLanguages}. Reads the languages of the person whose page is open. */
  public static StRetrievePersonLanguages retrievePersonLanguages() {
    return new StRetrievePersonLanguages(Option.none());
  }

  /**
   * {@code st.retrievePersonPosts}. Reads the posts of the person whose page is open. Limit and
   * time both apply.
   */
  public static StRetrievePersonPosts retrievePersonPosts() {
    return new StRetrievePersonPosts(Option.none(), Option.none(), Option.none(), List.of());
  }

  /**
   * {@code st.retrievePersonComments}. Reads the comments of the person whose page is open. Limit
   * and time both apply.
   */
  public static StRetrievePersonComments retrievePersonComments() {
    return new StRetrievePersonComments(Option.none(), Option.none(), Option.none());
  }

  /**
   * {@code st.retrievePersonReactions}. Reads the reactions of the person whose page is open. Limit
   * and time both apply.
   */
  public static StRetrievePersonReactions retrievePersonReactions() {
    return new StRetrievePersonReactions(Option.none(), Option.none(), Option.none());
  }

  /** {@code st.openCompanyPage}. Visits a company's page. */
  public static StOpenCompanyPage openCompanyPage() {
    return new StOpenCompanyPage(Option.none(), false, List.of());
  }

  /** {@code st.retrieveCompanyEmployees}. Reads the employees of the company whose page is open. */
  public static StRetrieveCompanyEmployees retrieveCompanyEmployees() {
    return new StRetrieveCompanyEmployees(Option.none(), Option.none(), Option.none(), List.of());
  }

  /**
   * {@code st.retrieveCompanyDMs}. Reads the decision makers of the company whose page is open, by
   * seniority; fewer than the limit may come.
   */
  public static StRetrieveCompanyDMs retrieveCompanyDMs() {
    return new StRetrieveCompanyDMs(Option.none(), Option.none(), List.of());
  }

  /**
   * {@code st.retrieveCompanyPosts}. Reads the posts of the company whose page is open. Limit and
   * time both apply.
   */
  public static StRetrieveCompanyPosts retrieveCompanyPosts() {
    return new StRetrieveCompanyPosts(Option.none(), Option.none(), Option.none(), List.of());
  }

  /** {@code st.openPost}. Visits a post. */
  public static StOpenPost openPost() {
    return new StOpenPost(Option.none(), false, List.of());
  }

  /** {@code st.retrievePostComments}. Reads the comments of the post that is open. */
  public static StRetrievePostComments retrievePostComments() {
    return new StRetrievePostComments(
        Option.none(), Option.none(), false, Option.none(), List.of());
  }

  /** {@code st.retrievePostReactions}. Reads the reactions to the post that is open. */
  public static StRetrievePostReactions retrievePostReactions() {
    return new StRetrievePostReactions(Option.none(), Option.none(), List.of());
  }

  /** {@code st.reactToPost}. Reacts to a post. */
  public static StReactToPost reactToPost(ReactionType type) {
    return new StReactToPost(Option.none(), type, Option.none());
  }

  /** {@code st.commentOnPost}. Comments on a post. */
  public static StCommentOnPost commentOnPost(String text) {
    return new StCommentOnPost(Option.none(), text, Option.none());
  }

  /** {@code st.reactToComment}. Reacts to a comment. */
  public static StReactToComment reactToComment() {
    return new StReactToComment(Option.none(), Option.none(), List.of());
  }

  /** {@code st.replyToComment}. Replies to a comment. */
  public static StReplyToComment replyToComment(String text) {
    return new StReplyToComment(Option.none(), text, List.of());
  }

  /** {@code st.createPost}. Publishes a post. */
  public static StCreatePost createPost(String text) {
    return new StCreatePost(Option.none(), text, List.of(), Option.none(), List.of());
  }

  /** {@code st.createRepost}. Reposts a post, with a text of one's own or without. */
  public static StCreateRepost createRepost() {
    return new StCreateRepost(Option.none(), Option.none(), List.of(), List.of());
  }

  /** {@code st.retrieveFeed}. Reads the account's feed. */
  public static StRetrieveFeed retrieveFeed() {
    return new StRetrieveFeed(Option.none(), Option.none(), List.of());
  }

  /** {@code st.openJob}. Visits a job posting. */
  public static StOpenJob openJob() {
    return new StOpenJob(Option.none(), false, List.of());
  }

  /** {@code st.checkConnectionStatus}. Reads how the account stands to a person. */
  public static StCheckConnectionStatus checkConnectionStatus() {
    return new StCheckConnectionStatus(Option.none());
  }

  /** {@code st.sendConnectionRequest}. Invites a person to connect. */
  public static StSendConnectionRequest sendConnectionRequest() {
    return new StSendConnectionRequest(Option.none(), Option.none(), Option.none());
  }

  /** {@code st.withdrawConnectionRequest}. Withdraws an invitation. */
  public static StWithdrawConnectionRequest withdrawConnectionRequest() {
    return new StWithdrawConnectionRequest(Option.none(), Option.none());
  }

  /** {@code st.removeConnection}. Ends the connection to a person. */
  public static StRemoveConnection removeConnection() {
    return new StRemoveConnection(Option.none());
  }

  /** {@code st.retrievePendingRequests}. Reads the invitations that the account sent. */
  public static StRetrievePendingRequests retrievePendingRequests() {
    return new StRetrievePendingRequests(Option.none());
  }

  /**
   * {@code st.retrieveInvitations}. Reads the invitations that the account received: to connect, to
   * follow a company, to subscribe to a newsletter.
   */
  public static StRetrieveInvitations retrieveInvitations() {
    return new StRetrieveInvitations(Option.none(), List.of());
  }

  /**
   * {@code st.acceptInvitation}. Accepts an invitation: to connect, by the person; to follow a
   * company, by the company; to subscribe to a newsletter, by its URL.
   */
  public static StAcceptInvitation acceptInvitation() {
    return new StAcceptInvitation(Option.none(), List.of());
  }

  /**
   * {@code st.ignoreInvitation}. Declines an invitation: to connect, by the person; to follow a
   * company, by the company; to subscribe to a newsletter, by its URL.
   */
  public static StIgnoreInvitation ignoreInvitation() {
    return new StIgnoreInvitation(Option.none(), List.of());
  }

  /** {@code st.sendMessage}. Sends a message, to a person or into a conversation. */
  public static StSendMessage sendMessage(String text) {
    return new StSendMessage(Option.none(), text, List.of());
  }

  /** {@code st.syncConversation}. Lets the vendor capture the conversation with a person. */
  public static StSyncConversation syncConversation() {
    return new StSyncConversation(Option.none(), Option.none(), List.of());
  }

  /** {@code st.syncInbox}. Lets the vendor capture the messages that arrive from now on. */
  public static StSyncInbox syncInbox() {
    return new StSyncInbox(Option.none(), List.of());
  }

  /** {@code st.syncNetwork}. Lets the vendor capture what happens to the network from now on. */
  public static StSyncNetwork syncNetwork() {
    return new StSyncNetwork(Option.none(), List.of());
  }

  /** {@code st.manageConversation}. Archives, stars or mutes a conversation, or undoes that. */
  public static StManageConversation manageConversation(StConversationOperation operation) {
    return new StManageConversation(Option.none(), operation);
  }

  /** {@code st.retrieveSSI}. Reads the account's social selling index. */
  public static StRetrieveSSI retrieveSSI() {
    return new StRetrieveSSI(Option.none(), List.of());
  }

  /** {@code st.retrievePerformance}. Reads the account's dashboard figures. */
  public static StRetrievePerformance retrievePerformance() {
    return new StRetrievePerformance(Option.none(), List.of());
  }

  /** {@code st.retrieveProfileViewers}. Reads who viewed the account's profile, newest first. */
  public static StRetrieveProfileViewers retrieveProfileViewers() {
    return new StRetrieveProfileViewers(Option.none(), Option.none(), Option.none(), List.of());
  }
}

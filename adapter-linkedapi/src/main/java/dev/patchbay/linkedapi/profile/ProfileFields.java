package dev.patchbay.linkedapi.profile;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.linkedapi.post.PostFields;
import dev.patchbay.support.table.Filled;
import java.util.List;

/** Which fields of people, companies and jobs the vendor fills (vocabulary 3.2 to 3.8). */
public final class ProfileFields {
  private static final String CANNOT = "vendor cannot";
  private static final String NEW = "since July 2026; older accounts may lack it";
  private static final String CLASSIC = "not with Sales Navigator";
  private static final String SECTION = "where its section is asked for";

  private static final String ACCOUNT = "the account tells name and URL alone";
  private static final String OWN_LISTS = "told in the lists of a post alone";

  /** Fields of a profile. */
  public static final List<FieldCapability> PERSON =
      PostFields.withBareFiles(
          new Filled()
              .always("ref")
              .sometimes("name", "headline", "location", "countryCode", "currentTitle")
              .sometimes("currentCompany", "currentCompanyName")
              .when(CLASSIC, "followers", "pictureUrl", "networkDistance")
              .when("with Sales Navigator where its section is asked for", "about")
              .when(SECTION, "positions", "education", "skills", "languages")
              .when(SECTION, "posts", "comments", "reactions")
              .neverAs(CANNOT, "posts.title", "posts.writtenBy", "posts.impressions")
              .neverAs(CANNOT, "posts.permissions", "posts.group", "posts.analytics")
              .neverAs(CANNOT, "posts.author.pictureUrl", "posts.author.networkDistance")
              .neverAs(
                  "who is mentioned is told, not where",
                  "posts.mentions.start",
                  "posts.mentions.length")
              .neverAs("the text comes whole", "posts.excerpt")
              .neverAs("only whether there is one", "posts.poll")
              .neverAs(OWN_LISTS, "comments.ref", "comments.author", "comments.replies")
              .neverAs(OWN_LISTS, "comments.isReply", "comments.impressions", "comments.myReaction")
              .neverAs(OWN_LISTS, "reactions.actor", "reactions.comment")
              .neverAs("the full name alone is told", "firstName", "lastName")
              .neverAs("the connection status is an operation of its own", "connectionStatus")
              .neverAs("the own page is refused", "self")
              .neverAs("not documented: the unit of its duration", "positions.inRole")
              .neverAs("told in one text, the details", "education.degree", "education.field")
              .neverAs(CANNOT, "positions.inCompany", "positions.industries", "positions.skills")
              .neverAs(CANNOT, "positions.companySize", "positions.companyDescription")
              .neverAs(CANNOT, "positions.companyLogoUrl", "education.start", "education.end")
              .neverAs(CANNOT, "skills.endorsements", "skills.endorsedByMe", "skills.id")
              .neverAs(CANNOT, "skills.insights", "education.startText", "education.endText")
              .neverAs(CANNOT, "pronoun", "largePictureUrl", "coverUrl", "websites", "hashtags")
              .neverAs(CANNOT, "contact", "birthday", "locale", "connectedAt", "connections")
              .neverAs(
                  CANNOT, "sharedConnections", "openProfile", "premium", "influencer", "creator")
              .neverAs(CANNOT, "hiring", "openToWork", "canSendInMail", "savedLead", "crmImported")
              .neverAs(CANNOT, "certifications", "projects", "volunteering", "recommendations"),
          "posts.",
          "comments.");

  /** Fields of the own profile. */
  static final List<FieldCapability> OWN =
      new Filled()
          .always("profile", "profile.ref", "profile.self")
          .sometimes("profile.name")
          .neverAs(ACCOUNT, "profile.headline", "profile.location", "profile.pictureUrl")
          .neverAs(ACCOUNT, "profile.firstName", "profile.lastName", "profile.about")
          .neverAs(ACCOUNT, "profile.pronoun", "profile.countryCode", "profile.currentTitle")
          .neverAs(ACCOUNT, "profile.currentCompany", "profile.currentCompanyName")
          .neverAs(ACCOUNT, "profile.largePictureUrl", "profile.coverUrl", "profile.websites")
          .neverAs(ACCOUNT, "profile.hashtags", "profile.contact", "profile.birthday")
          .neverAs(ACCOUNT, "profile.locale", "profile.networkDistance", "profile.connectionStatus")
          .neverAs(ACCOUNT, "profile.connectedAt", "profile.followers", "profile.connections")
          .neverAs(ACCOUNT, "profile.sharedConnections", "profile.openProfile", "profile.premium")
          .neverAs(ACCOUNT, "profile.influencer", "profile.creator", "profile.hiring")
          .neverAs(ACCOUNT, "profile.openToWork", "profile.canSendInMail", "profile.savedLead")
          .neverAs(ACCOUNT, "profile.crmImported", "profile.positions", "profile.education")
          .neverAs(ACCOUNT, "profile.skills", "profile.languages", "profile.certifications")
          .neverAs(ACCOUNT, "profile.projects", "profile.volunteering", "profile.recommendations")
          .neverAs(ACCOUNT, "profile.posts", "profile.comments", "profile.reactions")
          .neverAs(CANNOT, "email", "occupation", "organisations", "products")
          .list();

  /** Fields of a company's page. */
  static final List<FieldCapability> COMPANY =
      new Filled()
          .always("ref")
          .sometimes("name", "description", "industries", "specialties", "location", "employees")
          .sometimes("headquarters", "locations", "jobListings", "founded", "website", "logoUrl")
          .sometimes("ventureFunded")
          .when("from the number of employees", "size")
          .neverAs(CANNOT, "tagline", "followers", "revenue", "type", "phone", "messagingId")
          .neverAs(CANNOT, "following", "employee", "claimed", "growth")
          .list();

  /** Fields of an employee. */
  static final List<FieldCapability> EMPLOYEE =
      hit()
          .when(CLASSIC, "headline")
          .when("with Sales Navigator", "currentTitle")
          .neverAs("told of decision makers alone", "countryCode")
          .list();

  /** Fields of a decision maker. */
  static final List<FieldCapability> DECISION_MAKER =
      hit()
          .sometimes("headline", "countryCode")
          .neverAs("told by Sales Navigator alone", "currentTitle")
          .list();

  /** Fields of a job's page. */
  static final List<FieldCapability> JOB =
      new Filled()
          .always("ref")
          .sometimes("title", "location", "company", "companyName", "postedAt", "easyApply")
          .sometimes("workplaceType", "employmentType", "salary", "applicants", "description")
          .sometimes("applyUrl")
          .neverAs("told by searches alone", "promoted", "similarMatch")
          .neverAs(CANNOT, "companyLogoUrl", "reposted", "benefits")
          .list();

  private ProfileFields() {}

  private static Filled hit() {
    return new Filled()
        .always("ref")
        .sometimes("name", "location")
        .when(NEW, "pictureUrl", "networkDistance")
        .neverAs("the full name alone is told", "firstName", "lastName")
        .neverAs(CANNOT, "industry", "largePictureUrl", "followers", "connections")
        .neverAs(CANNOT, "sharedConnections", "recentPosts", "invitationPending")
        .neverAs(CANNOT, "canSendInMail", "openProfile", "premium", "verified", "recentlyHired")
        .neverAs(CANNOT, "mentionedInNews", "positions", "education", "skills", "certifications")
        .neverAs(CANNOT, "projects", "keywordsMatch", "interests", "lastOutreach", "candidate")
        .neverAs(CANNOT, "privacy", "tags", "notes")
        .neverAs("asked for with a search", "opened");
  }
}

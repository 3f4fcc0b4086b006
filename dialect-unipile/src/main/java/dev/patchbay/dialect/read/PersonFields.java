package dev.patchbay.dialect.read;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.support.table.Filled;
import java.util.List;

/** Which fields of a person the vendor fills, wherever a whole profile is read (vocabulary 3.2). */
public final class PersonFields {
  private static final String NOT_DOCUMENTED = "not documented by every vendor of the dialect";
  private static final String CANNOT = "vendor cannot";
  private static final String SECTION = "where its section is asked for";

  /** Fields of a profile. */
  public static final List<FieldCapability> PROFILE =
      new Filled()
          .always("ref")
          .sometimes("name", "firstName", "lastName", "headline", "location")
          .sometimes("pictureUrl", "largePictureUrl", "coverUrl", "websites", "hashtags")
          .sometimes("contact", "birthday", "locale", "networkDistance", "connectionStatus", "self")
          .sometimes("followers", "connections", "sharedConnections", "openProfile", "premium")
          .sometimes("influencer", "creator", "hiring", "openToWork", "canSendInMail")
          .when("with Sales Navigator", "savedLead", "crmImported")
          .sometimes("connectedAt")
          .when(SECTION, "about", "positions", "education", "skills", "languages")
          .when(SECTION, "certifications", "projects", "volunteering", "recommendations")
          .when(SECTION, "posts", "comments", "reactions")
          .when(
              "with the section EXPERIENCE", "currentTitle", "currentCompany", "currentCompanyName")
          .neverAs(NOT_DOCUMENTED, "pronoun", "posts.mentions", "posts.author.pictureUrl")
          .neverAs(
              CANNOT,
              "posts.mine",
              "posts.hashtags",
              "posts.links",
              "posts.excerpt",
              "comments.attachments")
          .neverAs(CANNOT, "comments.isReply", "reactions.at")
          .neverAs(CANNOT, "countryCode", "positions.employmentType", "positions.workplaceType")
          .neverAs(CANNOT, "positions.industries", "positions.inRole", "positions.inCompany")
          .neverAs(CANNOT, "positions.companySize", "positions.companyDescription")
          .neverAs(CANNOT, "positions.companyLogoUrl", "education.details")
          .neverAs(CANNOT, "certifications.company", "certifications.start", "certifications.end")
          .neverAs(CANNOT, "certifications.startText", "certifications.endText")
          .list();

  private PersonFields() {}
}

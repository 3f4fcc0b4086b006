package dev.patchbay.dialect;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.support.table.Filled;
import java.util.List;

/** Which fields of people and companies the vendor fills (vocabulary 3.2 to 3.5). */
final class ProfileFields {
  private static final String SECTION = "where its section is asked for";

  /** Fields of a profile. */
  static final List<FieldCapability> PERSON =
      new Filled()
          .always("ref")
          .sometimes("name", "firstName", "lastName", "headline", "location")
          .sometimes("pictureUrl", "largePictureUrl", "coverUrl", "websites", "hashtags")
          .sometimes("contact", "birthday", "locale", "networkDistance", "connectionStatus", "self")
          .sometimes("followers", "connections", "sharedConnections", "openProfile", "premium")
          .sometimes("influencer", "creator", "hiring", "openToWork", "canSendInMail")
          .when("with Sales Navigator", "savedLead", "crmImported")
          .when("not documented by every vendor of the dialect", "pronoun", "connectedAt")
          .when(SECTION, "about", "positions", "education", "skills", "languages")
          .when(SECTION, "certifications", "projects", "volunteering", "recommendations")
          .when(SECTION, "posts", "comments", "reactions")
          .when(
              "with the section EXPERIENCE", "currentTitle", "currentCompany", "currentCompanyName")
          .never("countryCode", "positions.employmentType", "positions.workplaceType")
          .never("positions.industries", "positions.inRole", "positions.inCompany")
          .never("positions.companySize", "positions.companyDescription")
          .never("positions.companyLogoUrl", "education.details")
          .never("certifications.company", "certifications.start", "certifications.end")
          .list();

  /** Fields of the own profile. */
  static final List<FieldCapability> OWN =
      new Filled()
          .always("profile.ref")
          .sometimes("profile.name", "profile.firstName", "profile.lastName", "profile.headline")
          .sometimes("profile.location", "profile.pictureUrl", "profile.premium")
          .sometimes("profile.openProfile", "profile.self", "profile.networkDistance")
          .sometimes("email", "occupation", "organisations", "products")
          .list();

  /** Fields of a company page. */
  static final List<FieldCapability> COMPANY =
      new Filled()
          .always("ref")
          .sometimes("name", "tagline", "description", "industries", "specialties", "location")
          .sometimes("headquarters", "locations", "size", "employees", "followers", "type")
          .sometimes("founded", "website", "phone", "logoUrl", "ventureFunded", "messagingId")
          .sometimes("following", "employee", "claimed")
          .when("with LinkedIn Premium", "growth")
          .never("jobListings", "revenue")
          .list();

  /** Fields of an employee, who is a hit of a search. */
  static final List<FieldCapability> EMPLOYEE =
      new Filled()
          .always("ref")
          .sometimes("name", "headline", "location", "industry", "networkDistance", "pictureUrl")
          .never("countryCode")
          .list();

  /** Fields of a follower. */
  static final List<FieldCapability> FOLLOWER =
      new Filled()
          .always("ref")
          .sometimes("name", "headline", "pictureUrl", "largePictureUrl")
          .never("firstName", "lastName", "location", "networkDistance", "positions")
          .list();

  /** Fields of somebody followed. */
  static final List<FieldCapability> FOLLOWED =
      new Filled()
          .always("ref")
          .sometimes("name", "firstName", "lastName", "headline", "pictureUrl")
          .never("largePictureUrl", "location", "networkDistance", "positions")
          .list();

  private ProfileFields() {}
}

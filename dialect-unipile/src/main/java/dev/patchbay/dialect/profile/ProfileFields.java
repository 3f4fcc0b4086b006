package dev.patchbay.dialect.profile;

import dev.patchbay.capability.FieldCapability;
import dev.patchbay.dialect.read.PersonFields;
import dev.patchbay.dialect.read.RowFields;
import dev.patchbay.profile.PersonHit;
import dev.patchbay.support.table.Filled;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which fields of people and companies the vendor fills (vocabulary 3.2 to 3.5). */
final class ProfileFields {
  private static final String CANNOT = "vendor cannot";
  private static final String SHORT = "the list tells no more than who it is";

  private static final Pattern ACTIVITY = Pattern.compile("^(posts|comments|reactions)(\\.|$)");

  /** Fields of a profile with previews of sections. */
  static final List<FieldCapability> PREVIEWED =
      Stream.concat(
              PersonFields.PROFILE.stream().filter(field -> !ACTIVITY.matcher(field.name()).find()),
              new Filled()
                      .neverAs("read by operations of their own", "posts", "comments", "reactions")
                      .list()
                      .stream())
          .toList();

  /** Fields of the own profile. */
  static final List<FieldCapability> OWN =
      new Filled()
          .always("profile", "profile.ref")
          .sometimes("profile.name", "profile.firstName", "profile.lastName", "profile.headline")
          .sometimes("profile.location", "profile.pictureUrl", "profile.premium")
          .sometimes("profile.openProfile", "profile.self", "profile.networkDistance")
          .neverAs(CANNOT, "profile.about", "profile.pronoun", "profile.countryCode")
          .neverAs(CANNOT, "profile.currentTitle", "profile.currentCompany")
          .neverAs(CANNOT, "profile.currentCompanyName", "profile.largePictureUrl")
          .neverAs(CANNOT, "profile.coverUrl", "profile.websites", "profile.hashtags")
          .neverAs(CANNOT, "profile.contact", "profile.birthday", "profile.locale")
          .neverAs(CANNOT, "profile.connectionStatus", "profile.connectedAt", "profile.followers")
          .neverAs(CANNOT, "profile.connections", "profile.sharedConnections", "profile.influencer")
          .neverAs(CANNOT, "profile.creator", "profile.hiring", "profile.openToWork")
          .neverAs(CANNOT, "profile.canSendInMail", "profile.savedLead", "profile.crmImported")
          .neverAs(CANNOT, "profile.positions", "profile.education", "profile.skills")
          .neverAs(CANNOT, "profile.languages", "profile.certifications", "profile.projects")
          .neverAs(CANNOT, "profile.volunteering", "profile.recommendations", "profile.posts")
          .neverAs(CANNOT, "profile.comments", "profile.reactions")
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
          .neverAs(CANNOT, "jobListings", "revenue")
          .list();

  /** Fields of a follower. */
  static final List<FieldCapability> FOLLOWER =
      new Filled()
          .always("ref")
          .sometimes("name", "headline", "pictureUrl", "largePictureUrl")
          .neverElse(PersonHit.class, SHORT)
          .list();

  /** Fields of somebody followed. */
  static final List<FieldCapability> FOLLOWED =
      new Filled()
          .always("ref")
          .sometimes("name", "firstName", "lastName", "headline", "pictureUrl")
          .neverElse(PersonHit.class, SHORT)
          .list();

  /** Fields of employees, who are the hits of one search or the other. */
  static final List<FieldCapability> EMPLOYEE =
      new RowFields(Set.of())
          .people(RowFields.RECRUITER_ONLY).stream()
              .map(field -> RowFields.closed(field, "a list of employees opens nothing"))
              .toList();

  private ProfileFields() {}
}

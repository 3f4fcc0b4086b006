package dev.patchbay.linkedapi.page;

import dev.patchbay.error.PortError;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.background.Action;
import dev.patchbay.linkedapi.background.Outcome;
import dev.patchbay.linkedapi.read.Companies;
import dev.patchbay.linkedapi.read.People;
import dev.patchbay.linkedapi.wire.PersonWire;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.PersonProfileBuilder;
import dev.patchbay.support.read.Reading;
import dev.patchbay.value.ProfileSection;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import java.util.Set;

/**
 * Pages of people: the action that opens one, with its sections as children, and what it brings.
 * Used wherever a page is opened: for one person, for several, for the hits of a search.
 */
public final class PersonPages {
  public static final String ACTION = "st.openPersonPage";

  private PersonPages() {}

  /** Opens the page of a person. */
  public static Action open(String url, Set<ProfileSection> sections) {
    return Action.of(ACTION, Map.of("personUrl", url, "basicInfo", true))
        .then(ProfileSections.children(sections));
  }

  /** Opens the page of whomever the parent found. */
  public static Action openEach(Set<ProfileSection> sections) {
    return Action.of(ACTION, Map.of("basicInfo", true)).then(ProfileSections.children(sections));
  }

  /** Opens the Sales Navigator page of whomever the parent found. */
  public static Action openEachInSales() {
    return Action.of("nv.openPersonPage", Map.of("basicInfo", true));
  }

  /**
   * What an opened page brings.
   *
   * @param asked who was asked for; the page's own names replace it where there are any
   */
  public static Either<PortError, PersonProfile> read(
      ProfileRef asked, Set<ProfileSection> wanted, Outcome outcome, Reading reading) {
    return outcome
        .object(PersonWire.Page.class)
        .map(
            page -> {
              PersonProfileBuilder profile = profile(ref(page).getOrElse(asked), page, reading);
              ProfileSections.read(wanted, outcome, profile, reading);
              return profile.build();
            });
  }

  /** The names that a page tells. */
  public static Option<ProfileRef> ref(PersonWire.Page page) {
    return ProfileRef.known(page.publicUrl(), page.hashedUrl(), page.urn());
  }

  /** What a page tells, without its sections. */
  public static PersonProfileBuilder profile(
      ProfileRef ref, PersonWire.Page page, Reading reading) {
    return PersonProfile.builder(ref)
        .name(page.name())
        .headline(page.headline())
        .about(page.about())
        .location(page.location())
        .countryCode(People.country(page.countryCode()))
        .currentTitle(page.position())
        .currentCompanyName(page.companyName())
        .currentCompany(Companies.known(page.companyHashedUrl(), page.companyUrn()))
        .followers(page.followersCount())
        .pictureUrl(page.avatarUrl())
        .networkDistance(People.distance(page.viewerState(), reading));
  }
}

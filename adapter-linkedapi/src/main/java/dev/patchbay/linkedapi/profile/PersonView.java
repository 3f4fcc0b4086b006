package dev.patchbay.linkedapi.profile;

import dev.patchbay.call.Operation;
import dev.patchbay.error.PortError;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.linkedapi.background.Action;
import dev.patchbay.linkedapi.background.Outcome;
import dev.patchbay.linkedapi.page.PersonPages;
import dev.patchbay.linkedapi.page.ProfileSections;
import dev.patchbay.linkedapi.read.People;
import dev.patchbay.linkedapi.wire.PersonWire;
import dev.patchbay.profile.PersonProfile;
import dev.patchbay.profile.PersonProfileBuilder;
import dev.patchbay.support.read.Reading;
import dev.patchbay.value.ProfileSection;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A person as one of LinkedIn's products shows them. Each product finds people by names of its own,
 * and sections stand on the page of linkedin.com alone; where one page does not do, it leads to the
 * other within the same workflow, at the cost of a second visit.
 *
 * @param person who
 * @param sections which sections to read
 * @param navigator whether Sales Navigator is to show them
 */
record PersonView(ProfileRef person, Set<ProfileSection> sections, boolean navigator) {
  private static final String NAVIGATOR = "nv.openPersonPage";

  /** The workflow's action; left when nothing names the person to the vendor. */
  Either<PortError, Action> action(Operation<?, ?> operation, String argument) {
    if (navigatorFirst()) {
      return Either.right(
          navigator(person.hashedUrl(), navigator)
              .then(
                  navigator && sections.isEmpty()
                      ? List.of()
                      : List.of(PersonPages.openEach(sections))));
    }
    return People.url(operation, argument, person)
        .map(url -> PersonPages.open(url, sections))
        .map(open -> navigator ? open.then(navigator(Option.none(), true)) : open);
  }

  private static Action navigator(Option<String> url, boolean basicInfo) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    url.forEach(hashed -> parameters.put("personHashedUrl", hashed));
    if (basicInfo) {
      parameters.put("basicInfo", true);
    }
    return Action.of(NAVIGATOR, parameters);
  }

  private boolean navigatorFirst() {
    return person.hashedUrl().isDefined() && (navigator || !People.known(person));
  }

  /** The person, as the pages show them. */
  Either<PortError, PersonProfile> read(Outcome outcome, Reading reading) {
    boolean first = navigatorFirst();
    Either<PortError, Outcome> classic =
        first ? outcome.child(PersonPages.ACTION) : Either.right(outcome);
    if (!navigator) {
      return classic.flatMap(page -> PersonPages.read(person, sections, page, reading));
    }
    return (first ? Either.<PortError, Outcome>right(outcome) : outcome.child(NAVIGATOR))
        .flatMap(page -> page.object(PersonWire.Page.class))
        .map(
            page ->
                classic
                    .flatMap(found -> found.object(PersonWire.Page.class))
                    .map(beside -> both(page, beside, classic.get(), reading))
                    .getOrElseGet(error -> alone(page, error, reading)));
  }

  private PersonProfile both(
      PersonWire.Page page, PersonWire.Page beside, Outcome classic, Reading reading) {
    PersonProfileBuilder profile =
        PersonPages.profile(joined(PersonPages.ref(page), PersonPages.ref(beside)), page, reading)
            .about(sections.contains(ProfileSection.ABOUT) ? beside.about() : page.about());
    ProfileSections.read(sections, classic, profile, reading);
    return profile.build();
  }

  private PersonProfile alone(PersonWire.Page page, PortError error, Reading reading) {
    ProfileSections.lacking(sections, error, reading);
    return PersonPages.profile(PersonPages.ref(page).getOrElse(person), page, reading).build();
  }

  private ProfileRef joined(Option<ProfileRef> page, Option<ProfileRef> beside) {
    return page.map(names -> beside.map(more -> People.joined(names, more)).getOrElse(names))
        .orElse(beside)
        .getOrElse(person);
  }
}

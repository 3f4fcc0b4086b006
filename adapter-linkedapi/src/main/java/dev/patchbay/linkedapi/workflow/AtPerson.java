package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.Product;
import dev.patchbay.identity.ProfileRef;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;

/**
 * An action that concerns a person, at the root of a workflow.
 *
 * @param person whom; the vendor finds people by the URL of their page, {@code nv.openPersonPage}
 *     by the URL with the member id
 * @param action what to do
 */
public record AtPerson(ProfileRef person, PersonAction action) implements TargetedAction {
  @Override
  public Map<String, Object> parameters() {
    return Parameters.with(action, url().getOrElse(""), targetName(), invitation());
  }

  @Override
  public List<String> flaws() {
    return new Flaws(actionType())
        .named(
            "person",
            url().isDefined(),
            hashed() ? "a member id (ACo...)" : "a public identifier or a member id (ACo...)")
        .found();
  }

  private boolean hashed() {
    return action instanceof NvOpenPersonPage;
  }

  private String targetName() {
    return hashed() ? "personHashedUrl" : "personUrl";
  }

  private Option<String> url() {
    boolean known =
        person.classicMemberId().isDefined()
            || (sales() && person.memberId(Product.SALES_NAVIGATOR).isDefined());
    return hashed()
        ? person.hashedUrl()
        : person.url().filter(url -> known || person.publicIdentifier().isDefined());
  }

  private boolean sales() {
    return actionType().startsWith("nv.");
  }

  private Option<String> invitation() {
    return Parameters.answers(action) ? Option.some("connect") : Option.none();
  }
}

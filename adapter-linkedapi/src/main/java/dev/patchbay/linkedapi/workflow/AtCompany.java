package dev.patchbay.linkedapi.workflow;

import dev.patchbay.identity.CompanyRef;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;

/**
 * An action that concerns a company, at the root of a workflow.
 *
 * @param company which; the vendor finds companies by the URL of their page, {@code
 *     nv.openCompanyPage} by their number
 * @param action what to do
 */
public record AtCompany(CompanyRef company, CompanyAction action) implements TargetedAction {
  @Override
  public Map<String, Object> parameters() {
    return Parameters.with(
        action,
        url().getOrElse(""),
        hashed() ? "companyHashedUrl" : "companyUrl",
        Parameters.answers(action) ? Option.some("companyFollow") : Option.none());
  }

  @Override
  public List<String> flaws() {
    return new Flaws(actionType())
        .named(
            "company",
            url().isDefined(),
            hashed() ? "LinkedIn's number of it" : "a slug or LinkedIn's number of it")
        .found();
  }

  private boolean hashed() {
    return action instanceof NvOpenCompanyPage;
  }

  private Option<String> url() {
    return hashed()
        ? company.companyId().map(number -> "https://www.linkedin.com/company/" + number)
        : company.url();
  }
}

package dev.patchbay.linkedapi.workflow;

import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An action that concerns a newsletter, at the root of a workflow.
 *
 * @param newsletterUrl its URL on linkedin.com, as a list of invitations tells it
 * @param action what to do
 */
public record AtNewsletter(String newsletterUrl, NewsletterAction action)
    implements TargetedAction {
  private static final Pattern ON_LINKEDIN =
      Pattern.compile("https://([a-z]+\\.)?linkedin\\.com/\\S+");

  @Override
  public Map<String, Object> parameters() {
    return Parameters.with(
        action, newsletterUrl, "newsletterUrl", Option.some("newsletterSubscribe"));
  }

  @Override
  public List<String> flaws() {
    return new Flaws(actionType())
        .named(
            "newsletterUrl",
            ON_LINKEDIN.matcher(newsletterUrl).matches(),
            "its URL on https://www.linkedin.com/")
        .found();
  }
}

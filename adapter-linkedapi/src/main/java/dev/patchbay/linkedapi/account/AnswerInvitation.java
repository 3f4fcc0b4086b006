package dev.patchbay.linkedapi.account;

import dev.patchbay.call.Request;
import dev.patchbay.identity.CompanyRef;
import dev.patchbay.value.Checked;
import io.vavr.control.Option;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names an invitation to follow a company or to subscribe to a newsletter. Invitations to connect
 * are answered with {@code invitation.accept} and {@code invitation.decline}.
 *
 * @param company the company to follow
 * @param newsletterUrl the newsletter to subscribe to, by its URL as listed
 */
public record AnswerInvitation(Option<CompanyRef> company, Option<String> newsletterUrl)
    implements Request, Checked {

  private static final Pattern ON_LINKEDIN =
      Pattern.compile("https://([a-z]+\\.)?linkedin\\.com/\\S+");

  /** The invitation to follow that company. */
  public static AnswerInvitation toFollow(CompanyRef company) {
    return new AnswerInvitation(Option.some(company), Option.none());
  }

  /** The invitation to subscribe to that newsletter. */
  public static AnswerInvitation toSubscribe(String newsletterUrl) {
    return new AnswerInvitation(Option.none(), Option.some(newsletterUrl));
  }

  @Override
  public List<String> flaws() {
    if (company.isDefined() == newsletterUrl.isDefined()) {
      return List.of("company: and newsletterUrl exclude each other; give one of them");
    }
    if (company.exists(page -> page.url().isEmpty())) {
      return List.of("company: is not known by a slug or LinkedIn's number of it; give that");
    }
    return newsletterUrl.forAll(url -> ON_LINKEDIN.matcher(url).matches())
        ? List.of()
        : List.of("newsletterUrl: is no URL on https://www.linkedin.com/; give it as listed");
  }
}

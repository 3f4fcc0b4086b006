package dev.patchbay.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.challenge.Challenge;
import dev.patchbay.challenge.ChallengeKind;
import dev.patchbay.identity.ProfileRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.token.ResumeToken;
import dev.patchbay.value.Term;
import dev.patchbay.value.TermKind;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PortErrorTest {
  private static final Vendor VENDOR = Vendor.of("acme-v1");
  private static final SessionRef ACCOUNT = new SessionRef(VENDOR, "acc1");
  private static final Origin HERE = Origin.local("search.people", VENDOR);
  private static final Option<Instant> NOON = Option.some(Instant.parse("2026-03-01T12:00:00Z"));
  private static final Retryability NEVER = new Retryability.Never();
  private static final Retryability NOW = new Retryability.Now();
  private static final Retryability AT_NOON = new Retryability.After(NOON);

  private static Arguments row(PortError error, Retryability retryability, String message) {
    return Arguments.of(error, retryability, message);
  }

  static Stream<Arguments> errors() {
    Option<Instant> unknown = Option.none();
    ResumeToken token =
        new ResumeToken(VENDOR, "search.people", Option.none(), "job-1", Map.of("keywords", "x"));
    Challenge challenge =
        new Challenge(
            VendorRef.of(VENDOR, "checkpoint", "c1"),
            Option.none(),
            List.of(ChallengeKind.CAPTCHA),
            Option.none(),
            Map.of(),
            Map.of(),
            Option.none());
    return Stream.of(
        row(
            new FixCall.InvalidRequest(HERE, "classicPeople.keywords", "is blank"),
            NEVER,
            "search.people at acme-v1: classicPeople.keywords: is blank"),
        row(
            new FixCall.UnsupportedArgument(HERE, "classicPeople.openTo", "vendor cannot"),
            NEVER,
            "search.people at acme-v1: classicPeople.openTo is not supported: vendor cannot"),
        row(
            new FixCall.UnsupportedOperation(HERE, "vendor cannot"),
            NEVER,
            "search.people at acme-v1 is not supported: vendor cannot"),
        row(
            new FixCall.AmbiguousTerm(
                HERE,
                "classicPeople.locations",
                "Bergen",
                List.of(Term.of(TermKind.LOCATION, "1", "Bergen, Norway"))),
            NEVER,
            "search.people at acme-v1: classicPeople.locations: \"Bergen\" is ambiguous; pass one"
                + " of [LOCATION:1 \"Bergen, Norway\"]"),
        row(
            new FixCall.AmbiguousTerm(HERE, "classicPeople.locations", "Bergn", List.of()),
            NEVER,
            "search.people at acme-v1: classicPeople.locations: \"Bergn\" matches nothing; look"
                + " terms up and pass one that exists"),
        row(
            new FixCall.AmbiguousSession(HERE, List.of(ACCOUNT)),
            NEVER,
            "search.people at acme-v1: name a session in the call options, one of [acme-v1:acc1]"),
        row(
            new FixCall.Closed(HERE),
            NEVER,
            "search.people at acme-v1: this Patchbay is closed; open a new one"),
        row(
            new FixContract.BadCredentials(HERE, "missing"),
            NEVER,
            "search.people at acme-v1: the vendor does not accept the API key: missing"),
        row(
            new FixContract.LockedOut(HERE, NOON),
            NEVER,
            "search.people at acme-v1: locked out by the vendor until 2026-03-01T12:00:00Z, and nothing"
                + " is sent before; it saw too many wrong keys, so put the API key right"),
        row(
            new FixContract.PlanRequired(HERE, "Sales Navigator"),
            NEVER,
            "search.people at acme-v1: requires Sales Navigator"),
        row(
            new FixAccount.SessionExpired(HERE, "logged out"),
            NEVER,
            "search.people at acme-v1: the LinkedIn session is lost, reconnect it: logged out"),
        row(
            new FixAccount.ChallengeRequired(HERE, Option.some(challenge)),
            NEVER,
            "search.people at acme-v1: LinkedIn asks for a challenge [CAPTCHA]; answer it, or"
                + " reconnect the session"),
        row(
            new FixAccount.ChallengeRejected(HERE, "wrong code"),
            NEVER,
            "search.people at acme-v1: the answer to the challenge was not accepted: wrong code"),
        row(
            new FixAccount.SessionBusy(HERE, "another login"),
            new Retryability.After(Option.none()),
            "search.people at acme-v1: the session is busy elsewhere: another login"),
        row(
            new FixAccount.SessionNotFound(HERE, Option.some(ACCOUNT)),
            NEVER,
            "search.people at acme-v1: no such session acme-v1:acc1; list the sessions and use one"
                + " of them"),
        row(
            new FixAccount.NoSessionAvailable(HERE, NOON, "all wait"),
            NEVER,
            "search.people at acme-v1: no usable session: all wait"),
        row(
            new FixAccount.AccountRestricted(HERE, "identity check"),
            NEVER,
            "search.people at acme-v1: LinkedIn restricted the account: identity check"),
        row(
            new FixAccount.AccountUnsuitable(HERE, "no Recruiter"),
            NEVER,
            "search.people at acme-v1: the account cannot do this: no Recruiter"),
        row(
            new FixAccount.ProxyFailed(HERE, "refused"),
            NEVER,
            "search.people at acme-v1: the session's proxy failed: refused"),
        row(
            new Wait.VendorRateLimited(HERE, NOON, Option.none()),
            AT_NOON,
            "search.people at acme-v1: the vendor's rate limit is reached; try again after"
                + " 2026-03-01T12:00:00Z"),
        row(
            new Wait.AccountRateLimited(HERE, unknown),
            new Retryability.After(Option.none()),
            "search.people at acme-v1: LinkedIn limits this account; the vendor does not say for"
                + " how long"),
        row(
            new Wait.QuotaSpent(HERE, "invitations", NOON),
            AT_NOON,
            "search.people at acme-v1: invitations used up; try again after 2026-03-01T12:00:00Z"),
        row(
            new Wait.CoolingDown(HERE, Option.some(ProfileRef.of("lina-orvik-3b1")), NOON),
            AT_NOON,
            "search.people at acme-v1: LinkedIn does not accept this to the same person yet; try"
                + " again after 2026-03-01T12:00:00Z"),
        row(
            new Wait.OutsideWorkingHours(HERE, NOON),
            AT_NOON,
            "search.people at acme-v1: outside the account's working hours; try again after"
                + " 2026-03-01T12:00:00Z"),
        row(
            new Fact.NotFound(HERE, "lina-orvik-3b1"),
            NEVER,
            "search.people at acme-v1: not found: lina-orvik-3b1"),
        row(
            new Fact.NotAllowed(HERE, "not connected"),
            NEVER,
            "search.people at acme-v1: not allowed: not connected"),
        row(
            new Fact.Conflict(HERE, Fact.Conflict.State.ALREADY_PENDING),
            NEVER,
            "search.people at acme-v1: conflict: already pending"),
        row(new Fact.Refused(HERE, "cannot"), NEVER, "search.people at acme-v1: refused: cannot"),
        row(
            new Fact.UntrustedDelivery(HERE, Fact.UntrustedDelivery.Distrust.UNSIGNED),
            NEVER,
            "search.people at acme-v1: the delivery is not to be trusted: it carries no signature"
                + " and no secret"),
        row(
            new Resume.StillRunning(
                HERE, token, Option.none(), Option.some("weekend"), Duration.ofSeconds(5)),
            NOW,
            "search.people at acme-v1: still running, parked: weekend; resume it with the token"),
        row(
            new Resume.VendorUnavailable(HERE, NOON, "503"),
            AT_NOON,
            "search.people at acme-v1: the vendor is unavailable: 503"),
        row(
            new Resume.NetworkFailure(HERE, "reset"),
            NOW,
            "search.people at acme-v1: the network failed: reset"),
        row(
            new Resume.DeadlineExceeded(HERE, Duration.ofSeconds(60)),
            NOW,
            "search.people at acme-v1: no answer within PT1M; allow a longer deadline"),
        row(new Resume.Cancelled(HERE), NOW, "search.people at acme-v1: cancelled"),
        row(
            new Check.OutcomeUnknown(HERE, "timed out", Option.some("invitation.listSent")),
            new Retryability.UnknownOutcome(),
            "search.people at acme-v1: it was sent, but what became of it is unknown (timed out);"
                + " check with invitation.listSent before repeating it"),
        row(
            new Check.OutcomeUnknown(HERE, "timed out", Option.none()),
            new Retryability.UnknownOutcome(),
            "search.people at acme-v1: it was sent, but what became of it is unknown (timed out);"
                + " this vendor has no way to check, so do not repeat it blindly"),
        row(
            new Report.UnexpectedResponse(HERE, "no JSON"),
            NEVER,
            "search.people at acme-v1: unexpected answer: no JSON"),
        row(
            new Report.UnmappedVendorError(
                new Origin(
                    "search.people",
                    VENDOR,
                    Option.some("errors/new"),
                    Option.some(418),
                    Option.none(),
                    Option.none())),
            NEVER,
            "search.people at acme-v1 (418 errors/new): the vendor's error is not known to this"
                + " adapter"));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void an_error_says_in_one_sentence_what_to_do(
      PortError error, Retryability retryability, String message) {
    assertThat(error.message()).isEqualTo(message);
    assertThat(error.retryability()).isEqualTo(retryability);
    assertThat(error.toException()).hasMessage(message);
    assertThat(error.toException().error()).isSameAs(error);
    assertThat(error.kind()).isEqualTo(error.getClass().getSimpleName());
  }

  @ParameterizedTest
  @MethodSource("errors")
  void folding_chooses_the_group_of_the_error(PortError error) {
    Class<?> group =
        error.<Class<?>>fold(
            fixCall -> FixCall.class,
            fixContract -> FixContract.class,
            fixAccount -> FixAccount.class,
            wait -> Wait.class,
            fact -> Fact.class,
            resume -> Resume.class,
            check -> Check.class,
            report -> Report.class);

    assertThat(group).isEqualTo(error.getClass().getInterfaces()[0]);
  }

  @Test
  void every_error_of_every_group_is_in_the_table() {
    List<Class<?>> records = new ArrayList<>();
    for (Class<?> group : PortError.class.getPermittedSubclasses()) {
      records.addAll(List.of(group.getPermittedSubclasses()));
    }
    Set<Class<?>> shown = errors().map(row -> row.get()[0].getClass()).collect(Collectors.toSet());

    assertThat(shown).containsExactlyInAnyOrderElementsOf(records);
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.EnumSource(Fact.UntrustedDelivery.Distrust.class)
  void every_distrust_has_a_reason(Fact.UntrustedDelivery.Distrust distrust) {
    assertThat(distrust.why()).isNotBlank();
  }

  @Test
  void all_problems_of_a_configuration_are_told_at_once() {
    ConfigurationException exception =
        new ConfigurationException(List.of("api-key is missing", "url is no URL"));

    assertThat(exception.problems()).containsExactly("api-key is missing", "url is no URL");
    assertThat(exception).hasMessageContaining("api-key is missing").hasMessageContaining("no URL");
  }
}

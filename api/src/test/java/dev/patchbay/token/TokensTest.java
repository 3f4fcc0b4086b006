package dev.patchbay.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.codec.Codec;
import dev.patchbay.codec.Fingerprint;
import dev.patchbay.codec.PlainText;
import dev.patchbay.identity.InvitationRef;
import dev.patchbay.identity.SessionRef;
import dev.patchbay.identity.Vendor;
import dev.patchbay.identity.VendorRef;
import dev.patchbay.invitation.AcceptInvitation;
import dev.patchbay.secret.Secret;
import dev.patchbay.session.ConnectWithCookies;
import io.vavr.control.Option;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class TokensTest {
  private static final Vendor VENDOR = Vendor.of("acme-v1");

  private static Option<SessionRef> session(String id) {
    return Option.when(!id.isEmpty(), () -> new SessionRef(VENDOR, id));
  }

  @Property(seed = "1")
  void a_page_token_survives_as_text(
      @ForAll String session, @ForAll @NotEmpty String query, @ForAll String cursor) {
    PageToken token =
        new PageToken(VENDOR, "search.people", session(session), Fingerprint.read(query), cursor);

    assertThat(PageToken.parse(token.text()).get()).isEqualTo(token);
    assertThat(token.text()).matches("[A-Za-z0-9_-]+");
  }

  @Property(seed = "1")
  void a_resume_token_survives_as_text(
      @ForAll String session,
      @ForAll String handle,
      @ForAll String keywords,
      @ForAll long number,
      @ForAll boolean flag) {
    ResumeToken token =
        new ResumeToken(
            VENDOR,
            "search.people",
            session(session),
            handle,
            Map.of("keywords", keywords, "deep", Map.of("n", number, "flag", flag)));

    assertThat(ResumeToken.parse(token.text()).get()).isEqualTo(token);
    assertThat(token.text()).matches("[A-Za-z0-9_-]+");
  }

  @Property(seed = "1")
  void any_text_is_answered_and_none_throws(@ForAll String text) {
    assertThat(PageToken.parse(text).isLeft()).isTrue();
    assertThat(ResumeToken.parse(text).isLeft()).isTrue();
  }

  @Property(seed = "1")
  void a_damaged_token_never_throws(
      @ForAll @IntRange(max = 200) int place, @ForAll("letters") char put) {
    String text =
        new PageToken(VENDOR, "search.people", session("acc1"), Fingerprint.read("q"), "cursor-2")
            .text();
    int at = place % text.length();
    String damaged = text.substring(0, at) + put + text.substring(at + 1);

    assertThat(PageToken.parse(damaged)).isNotNull();
    assertThat(PageToken.parse(text.substring(0, at)).isLeft()).isTrue();
    assertThat(ResumeToken.parse(damaged).isLeft()).isTrue();
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<Character> letters() {
    return net.jqwik.api.Arbitraries.chars().alpha().numeric().with('-', '_', '=', ' ');
  }

  @Test
  void one_kind_of_token_is_not_the_other() {
    String page =
        new PageToken(VENDOR, "search.people", Option.none(), Fingerprint.read("q"), "2").text();
    String resume =
        new ResumeToken(VENDOR, "search.people", Option.none(), "job-1", Map.of()).text();

    assertThat(ResumeToken.parse(page).getLeft())
        .isEqualTo("it is not a token of the kind resume.1");
    assertThat(PageToken.parse(resume).getLeft()).isEqualTo("it is not a token of the kind page.1");
  }

  @Test
  void a_token_without_a_vendor_is_none() {
    String text = PlainText.encode(Map.of("kind", "page.1", "vendor", "No Vendor!"));

    assertThat(PageToken.parse(text).getLeft()).isEqualTo("it names no vendor");
  }

  @Test
  @SuppressWarnings("unchecked")
  void a_resume_token_holds_no_secret() {
    Object request =
        Codec.toPlain(ConnectWithCookies.builder(Secret.of("open-sesame")).name("Lina").build());
    ResumeToken token =
        new ResumeToken(
            VENDOR,
            "session.connectWithCookies",
            Option.none(),
            "job-1",
            (Map<String, Object>) request);

    assertThat(PlainText.decode(token.text()).get().toString())
        .contains("Lina", "(secret)")
        .doesNotContain("open-sesame");
  }

  @Test
  @SuppressWarnings("unchecked")
  void a_resumed_request_has_its_invitation_without_the_shared_secret() {
    InvitationRef invitation =
        InvitationRef.of(VendorRef.of(VENDOR, "invitation", "i1"))
            .withSharedSecret(Secret.of("hush-hush"));
    ResumeToken token =
        new ResumeToken(
            VENDOR,
            "invitation.accept",
            Option.none(),
            "job-1",
            (Map<String, Object>) Codec.toPlain(new AcceptInvitation(invitation)));

    ResumeToken read = ResumeToken.parse(token.text()).get();

    assertThat(PlainText.decode(token.text()).get().toString()).doesNotContain("hush-hush");
    assertThat(Codec.fromPlain(read.request(), AcceptInvitation.class).invitation())
        .isEqualTo(InvitationRef.of(VendorRef.of(VENDOR, "invitation", "i1")));
  }

  @Test
  void tokens_show_neither_cursor_nor_request() {
    assertThat(new PageToken(VENDOR, "search.people", session("acc1"), Fingerprint.read("q"), "2"))
        .hasToString("PageToken[acme-v1 search.people]");
    assertThat(new ResumeToken(VENDOR, "search.people", session("acc1"), "job-1", Map.of("a", "b")))
        .hasToString("ResumeToken[acme-v1 search.people job-1]");
  }
}

package dev.patchbay.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.codec.Codec;
import dev.patchbay.identity.ProfileName.MemberId;
import dev.patchbay.identity.ProfileName.MemberUrn;
import dev.patchbay.identity.ProfileName.PublicIdentifier;
import io.vavr.control.Option;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileRefTest {
  private static final ProfileName SLUG = new PublicIdentifier("lina-orvik-3b1");
  private static final ProfileName CLASSIC = new MemberId(Product.CLASSIC, "ACoAAB1lina");
  private static final ProfileName SALES = new MemberId(Product.SALES_NAVIGATOR, "ACwAAB1lina");
  private static final ProfileName RECRUITER = new MemberId(Product.RECRUITER, "AEMAAB1lina");
  private static final ProfileName URN = new MemberUrn("91827364");

  static Stream<Arguments> recognised() {
    return Stream.of(
        Arguments.of("lina-orvik-3b1", SLUG),
        Arguments.of("  Lina-Orvik-3B1\u200b\u00a0", SLUG),
        Arguments.of("https://www.linkedin.com/in/lina-orvik-3b1", SLUG),
        Arguments.of("HTTPS://NO.LINKEDIN.COM/in/Lina-Orvik-3b1/?miniProfileUrn=x#top", SLUG),
        Arguments.of("http://linkedin.com/mwlite/in/lina-orvik-3b1/", SLUG),
        Arguments.of("https://www.linkedin.com/in/lina-orvik-3b1/nb", SLUG),
        Arguments.of("https://www.linkedin.com/in/lina-orvik-3b1/pt-br/", SLUG),
        Arguments.of("https://www.linkedin.com/in/lina-orvik-3b1?sale=100%", SLUG),
        Arguments.of("ACoAAB1lina", CLASSIC),
        Arguments.of("ADoAAB1lina", new MemberId(Product.CLASSIC, "ADoAAB1lina")),
        Arguments.of("urn:li:fsd_profile:ACoAAB1lina", CLASSIC),
        Arguments.of("urn%3Ali%3Afs_miniProfile%3AACoAAB1lina", CLASSIC),
        Arguments.of("urn:li:fs_profile:ACoAAB1lina", CLASSIC),
        Arguments.of(
            "https://www.linkedin.com/in/ACoAAB1lina?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A",
            CLASSIC),
        Arguments.of("ACwAAB1lina", SALES),
        Arguments.of("https://www.linkedin.com/in/ACwAAB1lina", SALES),
        Arguments.of("https://www.linkedin.com/sales/lead/ACwAAB1lina,NAME_SEARCH,tok1", SALES),
        Arguments.of("https://www.linkedin.com/sales/people/ACwAAB1lina", SALES),
        Arguments.of("urn:li:fs_salesProfile:(ACwAAB1lina,NAME_SEARCH,tok1)", SALES),
        Arguments.of("AEMAAB1lina", RECRUITER),
        Arguments.of("https://www.linkedin.com/talent/profile/AEMAAB1lina?trk=x", RECRUITER),
        Arguments.of("urn:li:member:91827364", URN),
        // The fourth character is no A: a slug in capitals, not a member id.
        Arguments.of("ACoustics", new PublicIdentifier("acoustics")),
        Arguments.of(
            "https://www.linkedin.com/in/s%C3%B8ren-%C3%A6r%C3%B8",
            new PublicIdentifier("søren-ærø")),
        Arguments.of("S\u00d8REN-\u00c6R\u00d8", new PublicIdentifier("søren-ærø")),
        Arguments.of("jose\u0301-nunez", new PublicIdentifier("jos\u00e9-nunez")),
        Arguments.of(
            "https://www.linkedin.com/in/%E6%9D%8E%E5%A8%9C-123", new PublicIdentifier("李娜-123")),
        Arguments.of("https://www.linkedin.com/in/12345678", new PublicIdentifier("12345678")));
  }

  @ParameterizedTest
  @MethodSource("recognised")
  void text_becomes_the_name_it_is(String text, ProfileName expected) {
    ProfileRef read = ProfileRef.of(text);

    assertThat(read.names()).containsExactly(expected);
    assertThat(read.flaws()).isEmpty();
    assertThat(ProfileRef.parse(text).get()).isEqualTo(read);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("", "blank"),
        Arguments.of(" \u200b ", "blank"),
        Arguments.of("123", "digits alone"),
        Arguments.of("123", "write urn:li:member:123"),
        Arguments.of("../accounts", "looks like a path"),
        Arguments.of("%2e%2e%2faccounts", "looks like a path"),
        Arguments.of("..\\accounts", "looks like a path"),
        Arguments.of("in/lina-orvik-3b1", "looks like a path"),
        Arguments.of("www.linkedin.com/in/lina", "write \"https://www.linkedin.com/in/lina\""),
        Arguments.of("https://www.linkedin.com.evil.example/in/lina", "not a URL of linkedin.com"),
        Arguments.of("https://evil.example/www.linkedin.com/in/lina", "not a URL of linkedin.com"),
        Arguments.of("ftp://www.linkedin.com/in/lina", "not a URL of linkedin.com"),
        Arguments.of("https://www.linkedin.com/in/me", "no URL of a person"),
        Arguments.of("https://www.linkedin.com/in/", "no URL of a person"),
        Arguments.of("https://www.linkedin.com/in/foo%2F..%2Fbar", "no URL of a person"),
        Arguments.of("https://www.linkedin.com/in/jos%E9", "no URL of a person"),
        Arguments.of("https://www.linkedin.com/company/fjordkraft", "no URL of a person"),
        Arguments.of("urn:li:organization:7712345", "no URN of a person"),
        Arguments.of("urn:li:fsd_profile:12345", "no URN of a person"),
        Arguments.of("lina@fjordkraft.example", "e-mail address"),
        Arguments.of("Lina Orvik", "names no person"),
        Arguments.of("Lina\u00a0Orvik", "names no person"),
        Arguments.of("me", "names no person"),
        Arguments.of("li\u0000na", "names no person"),
        Arguments.of("li\ud800na", "names no person"),
        Arguments.of("x".repeat(3_000), "longer than any name"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void text_that_names_nobody_is_kept_and_reported_with_its_repair(String text, String reason) {
    ProfileRef read = ProfileRef.of(text);

    assertThat(read.names()).hasSize(1).first().isInstanceOf(Unreadable.class);
    assertThat(read.toString()).isEqualTo(text);
    assertThat(read.flaws()).singleElement().asString().contains(reason);
    assertThat(ProfileRef.parse(text).getLeft()).contains(reason);
    assertThat(read.url()).isEmpty();
  }

  @Test
  void the_path_like_identifier_is_told_how_to_be_right() {
    assertThat(ProfileRef.of("../accounts").flaws())
        .containsExactly(
            "\"../accounts\" looks like a path and is no identifier; give the bare identifier or"
                + " e.g. https://www.linkedin.com/in/lina-orvik-3b1.");
  }

  @ParameterizedTest
  @CsvSource({
    "https://no.linkedin.com/in/Lina-Orvik-3B1/nb/?x=1, https://www.linkedin.com/in/lina-orvik-3b1",
    "S\u00d8REN-1, https://www.linkedin.com/in/s%C3%B8ren-1",
    "ACoAAB1lina, https://www.linkedin.com/in/ACoAAB1lina",
    "ACwAAB1lina, https://www.linkedin.com/in/ACwAAB1lina",
    "AEMAAB1lina, https://www.linkedin.com/talent/profile/AEMAAB1lina"
  })
  void the_normal_form_has_no_country_locale_slash_or_query(String text, String url) {
    assertThat(ProfileRef.of(text).url()).contains(url);
  }

  @Test
  void a_reference_hands_out_each_name_it_has() {
    VendorRef attendee = VendorRef.of(Vendor.of("unipile-v1"), "attendee", "at-1");
    ProfileRef all =
        ProfileRef.of(SLUG, CLASSIC, SALES).with(RECRUITER).with(URN).with(new Handle(attendee));

    assertThat(all.publicIdentifier()).contains("lina-orvik-3b1");
    assertThat(all.classicMemberId()).contains("ACoAAB1lina");
    assertThat(all.memberId(Product.SALES_NAVIGATOR)).contains("ACwAAB1lina");
    assertThat(all.memberId(Product.RECRUITER)).contains("AEMAAB1lina");
    assertThat(all.memberId(Product.ORGANIZATION)).isEmpty();
    assertThat(all.memberUrn()).contains("urn:li:member:91827364");
    assertThat(all.profileUrn()).contains("urn:li:fsd_profile:ACoAAB1lina");
    assertThat(all.url()).contains("https://www.linkedin.com/in/lina-orvik-3b1");
    assertThat(all.hashedUrl()).contains("https://www.linkedin.com/in/ACoAAB1lina");
    assertThat(all.salesNavigatorUrl()).contains("https://www.linkedin.com/sales/lead/ACwAAB1lina");
    assertThat(all.handle()).contains(attendee);
    assertThat(all.names()).startsWith(SLUG, CLASSIC, SALES);
  }

  @Test
  void a_reference_without_names_cannot_be_made() {
    assertThatThrownBy(() -> new ProfileRef(Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A reference needs at least one name");
  }

  @Test
  void a_vendors_fields_become_one_reference_and_empty_ones_are_passed_over() {
    assertThat(ProfileRef.known("ACoAAB1lina", null, " ", "lina-orvik-3b1", "https://x.example"))
        .contains(ProfileRef.of(CLASSIC, SLUG));
    assertThat(ProfileRef.known(null, "")).isEmpty();
    assertThat(ProfileRef.known("no name").get().flaws()).hasSize(1);
  }

  @Test
  void endless_text_is_refused_without_being_searched() {
    for (String part : new String[] {"%41", "/a", "-", "a.", "%"}) {
      String url = "https://www.linkedin.com/company/x" + part.repeat(200_000);

      assertThat(ProfileRef.of(url).flaws()).singleElement().asString().contains("longer than");
      assertThat(CompanyRef.of(url).flaws()).hasSize(1);
      assertThat(PostRef.of(url).flaws()).hasSize(1);
      assertThat(JobRef.of(url).flaws()).hasSize(1);
      assertThat(CommentRef.of(url).flaws()).hasSize(1);
      assertThat(ConversationRef.of(url).flaws()).hasSize(1);
      assertThat(SearchUrl.of(url).flaws()).hasSize(1);
    }
  }

  @Test
  void products_end_with_unknown() {
    assertThat(Product.values()).hasSize(5).endsWith(Product.UNKNOWN);
  }

  static Stream<Arguments> pairs() {
    ProfileName renamed = new PublicIdentifier("lina-vik");
    ProfileName otherClassic = new MemberId(Product.CLASSIC, "ACoAAB1other");
    return Stream.of(
        Arguments.of("one slug", ProfileRef.of(SLUG), ProfileRef.of(SLUG), true),
        Arguments.of("two slugs", ProfileRef.of(SLUG), ProfileRef.of(renamed), false),
        Arguments.of(
            "renamed, one classic id",
            ProfileRef.of(SLUG, CLASSIC),
            ProfileRef.of(renamed, CLASSIC),
            true),
        Arguments.of(
            "slug passed on to someone else",
            ProfileRef.of(SLUG, CLASSIC),
            ProfileRef.of(SLUG, otherClassic),
            false),
        Arguments.of(
            "stable names that contradict",
            ProfileRef.of(URN, CLASSIC),
            ProfileRef.of(URN, otherClassic),
            false),
        Arguments.of("classic and sales", ProfileRef.of(CLASSIC), ProfileRef.of(SALES), false),
        Arguments.of(
            "classic and sales, one slug",
            ProfileRef.of(CLASSIC, SLUG),
            ProfileRef.of(SALES, SLUG),
            true),
        Arguments.of(
            "stable on one side only", ProfileRef.of(CLASSIC, SLUG), ProfileRef.of(SLUG), true),
        Arguments.of("one URN", ProfileRef.of(URN), ProfileRef.of(URN, CLASSIC), true),
        Arguments.of("nothing in common", ProfileRef.of(URN), ProfileRef.of(SLUG), false),
        Arguments.of(
            "ids differ in case only",
            ProfileRef.of("ACoAAB1lina"),
            ProfileRef.of("ACoAAB1LINA"),
            false),
        Arguments.of("unreadable", ProfileRef.of("no name"), ProfileRef.of("no name"), false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void people_are_the_same_by_stable_names_first(
      String why, ProfileRef one, ProfileRef other, boolean same) {
    assertThat(one.sameAs(other)).as(why).isEqualTo(same);
    assertThat(other.sameAs(one)).as(why).isEqualTo(same);
  }

  @ParameterizedTest
  @ValueSource(strings = {"chat", "attendee"})
  void a_handle_counts_only_at_its_own_vendor(String kind) {
    VendorRef here = VendorRef.of(Vendor.of("unipile-v1"), kind, "1");
    VendorRef there = VendorRef.of(Vendor.of("postpress"), kind, "1");

    assertThat(ProfileRef.of(new Handle(here)).sameAs(ProfileRef.of(new Handle(here)))).isTrue();
    assertThat(ProfileRef.of(new Handle(here)).sameAs(ProfileRef.of(new Handle(there)))).isFalse();
    assertThat(ProfileRef.of(SLUG).handle()).isEqualTo(Option.none());
  }

  @Test
  void a_shown_name_is_held_and_tells_nobody_apart() {
    ProfileRef lina = ProfileRef.of(SLUG).shownAs(" Lina Orvik ");
    ProfileRef namesake = ProfileRef.of("another-lina").shownAs("Lina Orvik");

    assertThat(lina.shownName()).contains("Lina Orvik");
    assertThat(lina.url()).contains("https://www.linkedin.com/in/lina-orvik-3b1");
    assertThat(lina.sameAs(ProfileRef.of(SLUG))).isTrue();
    assertThat(lina.sameAs(namesake)).isFalse();
    assertThat(ProfileRef.of(new ShownName("Lina Orvik")).sameAs(namesake)).isFalse();
    assertThat(ProfileRef.of(SLUG).shownName().isEmpty()).isTrue();
    assertThat(lina.flaws()).isEmpty();
    assertThat(ProfileRef.of(SLUG).shownAs(" ").flaws())
        .containsExactly("A shown name is blank; give the name that LinkedIn shows, or none.");
    assertThat(Codec.fromPlain(Codec.toPlain(lina), ProfileRef.class)).isEqualTo(lina);
  }
}

package dev.patchbay.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RefPropertiesTest {
  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(60),
        Arbitraries.strings().withChars("%0123456789abcdefABCDEF/.:?#&=\\ ").ofMaxLength(60),
        Arbitraries.of(
                "https://www.linkedin.com/in/",
                "https://www.linkedin.com/company/",
                "https://www.linkedin.com/posts/a_activity-7390000000000000001-",
                "https://www.linkedin.com/jobs/view/",
                "https://www.linkedin.com/messaging/thread/2-",
                "urn:li:",
                "urn:li:fsd_profile:",
                "ACoA")
            .flatMap(start -> Arbitraries.strings().ofMaxLength(40).map(start::concat)));
  }

  @Property(seed = "1")
  void reading_never_throws_and_what_is_readable_survives_its_own_normal_form(
      @ForAll("anything") String text) {
    ProfileRef person = ProfileRef.of(text);
    person
        .url()
        .filter(url -> !text.strip().startsWith("urn:"))
        .forEach(url -> assertThat(ProfileRef.of(url).sameAs(person)).isTrue());
    CompanyRef company = CompanyRef.of(text);
    company.url().forEach(url -> assertThat(CompanyRef.of(url).sameAs(company)).isTrue());
    PostRef post = PostRef.of(text);
    post.url().forEach(url -> assertThat(PostRef.of(url).sameAs(post)).isTrue());
    JobRef job = JobRef.of(text);
    job.url().forEach(url -> assertThat(JobRef.of(url).sameAs(job)).isTrue());
    assertThat(CommentRef.of(text).names()).isNotEmpty();
    assertThat(ConversationRef.of(text).threadId()).isNotEmpty();
    assertThat(MessageRef.of(text).linkedInId()).isNotEmpty();
  }

  @Property(seed = "1")
  void the_same_text_gives_equal_references(@ForAll("anything") String text) {
    assertThat(ProfileRef.of(text))
        .isEqualTo(ProfileRef.of(text))
        .hasSameHashCodeAs(ProfileRef.of(text));
    assertThat(PostRef.of(text)).isEqualTo(PostRef.of(text));
  }

  @Property(seed = "1")
  void normalising_a_url_twice_changes_nothing(@ForAll("slugs") String slug) {
    String once = ProfileRef.of("https://no.linkedin.com/in/" + slug + "/nb?a=b").url().get();

    assertThat(ProfileRef.of(once).url()).contains(once);
    assertThat(once).isEqualTo(ProfileRef.of(slug).url().get());
  }

  @Provide
  Arbitrary<String> slugs() {
    return Arbitraries.strings()
        .withChars("abzÆØÅæøåéÉßçİıΣς李娜עبк-0123456789")
        .ofMinLength(3)
        .ofMaxLength(40)
        .map(slug -> "x" + slug);
  }

  @Property(seed = "1")
  void names_in_another_order_are_equal(@ForAll("slugs") String slug) {
    ProfileName first = new ProfileName.PublicIdentifier(slug);
    ProfileName second = new ProfileName.MemberId(Product.CLASSIC, "ACoAAB1lina");

    assertThat(ProfileRef.of(first, second)).isEqualTo(ProfileRef.of(second).with(first));
  }
}

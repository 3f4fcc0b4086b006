package dev.patchbay.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.identity.PostName.ActivityUrn;
import dev.patchbay.identity.PostName.PostNumber;
import dev.patchbay.identity.PostName.PostUrl;
import dev.patchbay.identity.PostName.ShareUrn;
import dev.patchbay.identity.PostName.UgcPostUrn;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PostRefTest {
  private static final String N = "7390000000000000001";
  private static final String FEED = "https://www.linkedin.com/feed/update/";

  static Stream<Arguments> recognised() {
    return Stream.of(
        Arguments.of("urn:li:activity:" + N, List.of(new ActivityUrn(N))),
        Arguments.of("urn:li:ugcPost:" + N, List.of(new UgcPostUrn(N))),
        Arguments.of("urn:li:share:" + N, List.of(new ShareUrn(N))),
        Arguments.of(N, List.of(new PostNumber(N))),
        Arguments.of(FEED + "urn:li:activity:" + N + "/", List.of(new ActivityUrn(N))),
        Arguments.of(FEED + "urn%3Ali%3AugcPost%3A" + N + "?a=b", List.of(new UgcPostUrn(N))),
        Arguments.of(
            "https://no.linkedin.com/posts/lina-orvik_Vind-og-v%C3%A6r-activity-"
                + N
                + "-aB_z/?u=1",
            List.of(
                new ActivityUrn(N),
                new PostUrl(
                    "https://www.linkedin.com/posts/lina-orvik_Vind-og-v%C3%A6r-activity-"
                        + N
                        + "-aB_z"))),
        Arguments.of(
            "https://www.linkedin.com/posts/lina_ugcPost-" + N,
            List.of(
                new UgcPostUrn(N),
                new PostUrl("https://www.linkedin.com/posts/lina_ugcPost-" + N))));
  }

  @ParameterizedTest
  @MethodSource("recognised")
  void text_becomes_the_names_it_holds(String text, List<PostName> expected) {
    assertThat(PostRef.of(text).names()).containsExactlyElementsOf(expected);
    assertThat(PostRef.parse(text).isRight()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "12345, names no post",
    "'urn:li:comment:(activity:1,2)', no URN of a post",
    "https://www.linkedin.com/in/lina, no URL of a post",
    "https://www.linkedin.com/posts/lina_wind, no URL of a post",
    "https://evil.example/posts/lina_activity-7390000000000000001, not a URL of linkedin.com"
  })
  void text_that_names_no_post_is_reported(String text, String reason) {
    assertThat(PostRef.of(text).flaws()).singleElement().asString().contains(reason);
  }

  @Test
  void prefixes_are_never_swapped() {
    PostRef activity = PostRef.of("urn:li:activity:" + N);
    PostRef share = PostRef.of("urn:li:share:" + N);

    assertThat(activity.shareUrn()).isEmpty();
    assertThat(activity.ugcPostUrn()).isEmpty();
    assertThat(activity.sameAs(share)).isFalse();
    assertThat(activity.sameAs(PostRef.of(N))).isFalse();
    assertThat(share.url()).contains(FEED + "urn:li:share:" + N);
  }

  @Test
  void names_of_one_post_meet_in_any_they_share_unless_another_contradicts() {
    PostRef both = PostRef.of(new ActivityUrn(N), new UgcPostUrn("7390000000000000002"));

    assertThat(both.sameAs(PostRef.of("urn:li:ugcPost:7390000000000000002"))).isTrue();
    assertThat(
            both.sameAs(
                PostRef.of(new ActivityUrn("739000009"), new UgcPostUrn("7390000000000000002"))))
        .isFalse();
  }

  @Test
  void a_reference_hands_out_each_name_it_has() {
    PostRef all =
        PostRef.of(new ShareUrn("3300001"), new UgcPostUrn("2200001"), new PostNumber(N))
            .with(new ActivityUrn("1100001"));

    assertThat(all.activityUrn()).contains("urn:li:activity:1100001");
    assertThat(all.ugcPostUrn()).contains("urn:li:ugcPost:2200001");
    assertThat(all.shareUrn()).contains("urn:li:share:3300001");
    assertThat(all.urn()).contains("urn:li:activity:1100001");
    assertThat(all.postNumber()).contains(N);
    assertThat(all.url()).contains(FEED + "urn:li:activity:1100001");
    assertThat(PostRef.of(N).url()).isEmpty();
  }
}

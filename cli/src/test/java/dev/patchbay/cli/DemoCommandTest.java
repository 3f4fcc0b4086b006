package dev.patchbay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoCommandTest {
  @Test
  void a_walk_on_another_vendor_ends_with_what_differs_and_why() {
    Ran demo = Ran.command("demo", "--vendor", "postpress");

    assertThat(demo.status()).as(demo.err()).isZero();
    assertThat(demo.out())
        .contains("What postpress does otherwise than unipile-v1:")
        .contains("messaging.mute works here only")
        .contains("messaging.react is left out: vendor cannot")
        .contains("search.salesNavigatorPeople takes 1 argument more: saveSearchAs")
        .containsPattern(
            "search\\.recruiterPeople takes 7 arguments more: locale,\\s+savedSearch\\.newestOnly")
        .contains("./patchbay capabilities --diff unipile-v1 postpress tells bounds");
  }

  @Test
  void a_walk_on_unipile_compares_it_with_nothing() {
    assertThat(Ran.command("demo").out()).contains("Done.").doesNotContain("does otherwise than");
  }
}

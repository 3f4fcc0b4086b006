package dev.patchbay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.world.SameWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One program at every vendor's simulator. */
class SameWorldTest {
  @ParameterizedTest
  @ValueSource(strings = {"unipile-v1", "linkedapi", "postpress", "myagentmail"})
  void every_adapter_tells_the_world_and_its_ledger_tells_the_rest(String vendor) {
    SameWorld told = SameWorld.of(Vendors.named(vendor), Pack.load(vendor)).get();

    assertThat(told.wrong()).isEmpty();
    assertThat(told.ledger()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"unipile-v1", "linkedapi", "postpress", "myagentmail"})
  void every_number_of_gaps_is_allowed_by_a_page_that_tells_it(String vendor) throws IOException {
    for (JsonObject decision : Pack.load(vendor).gaps().get().objects("decisions")) {
      assertThat(Files.readString(Path.of("..", decision.text("page"))))
          .contains("| " + vendor + " | " + decision.number("gaps", 0) + " |");
    }
  }
}

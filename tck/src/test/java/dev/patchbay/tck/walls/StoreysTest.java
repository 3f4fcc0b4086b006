package dev.patchbay.tck.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import org.junit.jupiter.api.Test;

/** A lock knows units of time, which know no locks. */
class StoreysTest {
  private static final String HOME = "java.util.concurrent";
  private final JavaClasses two = new ClassFileImporter().importClasses(Lock.class, TimeUnit.class);

  @Test
  void whoever_knows_the_storeys_below_alone_may_stay() {
    assertThat(flaws(".", "locks")).isEmpty();
  }

  @Test
  void nobody_knows_a_storey_above() {
    assertThat(flaws("locks", ".")).contains("Lock.tryLock").contains("TimeUnit");
  }

  @Test
  void nobody_knows_a_neighbour() {
    assertThat(flaws("locks .")).contains("Lock.tryLock").contains("TimeUnit");
  }

  @Test
  void every_package_has_a_storey() {
    assertThat(flaws(".")).contains("java.util.concurrent.locks.Lock lives in no storey");
  }

  @Test
  void every_storey_has_somebody() {
    assertThat(flaws(".", "locks atomic")).contains("nobody lives in java.util.concurrent.atomic");
  }

  @Test
  void no_package_is_of_two_storeys() {
    assertThatThrownBy(() -> AdapterWalls.storeys(HOME, "locks", "locks"))
        .hasMessage("locks is of one storey, not of two");
  }

  private String flaws(String... storeys) {
    return String.join(
        "\n", AdapterWalls.storeys(HOME, storeys).evaluate(two).getFailureReport().getDetails());
  }
}

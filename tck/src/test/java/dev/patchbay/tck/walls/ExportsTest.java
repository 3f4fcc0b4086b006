package dev.patchbay.tck.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.patchbay.Patchbay;
import dev.patchbay.driver.Driver;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.util.StringUtils;

class ExportsTest {
  private final Exports exports = new Exports();

  @Test
  void what_a_module_exports_is_shown() {
    assertThat(exports.test(imported(Patchbay.class))).isTrue();
  }

  @Test
  void what_a_module_keeps_is_not() {
    assertThat(exports.test(imported(Driver.class))).isFalse();
  }

  @Test
  void without_a_module_everything_is_shown() {
    assertThat(exports.test(imported(ExportsTest.class))).isTrue();
  }

  @Test
  void an_archive_tells_as_well() {
    assertThat(exports.test(imported(Test.class))).isTrue();
    assertThat(exports.test(imported(StringUtils.class))).isFalse();
  }

  private static JavaClass imported(Class<?> type) {
    return new ClassFileImporter().importClass(type);
  }
}

package dev.patchbay.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.patchbay.Operations;
import dev.patchbay.call.Operation;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "dev.patchbay", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
  @ArchTest
  static final ArchRule the_port_knows_vavr_and_jspecify_alone =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "dev.patchbay..", "io.vavr..", "org.jspecify..")
          .because("what the port depends on, every user gets");

  @ArchTest
  static final ArchRule packages_are_free_of_cycles =
      slices()
          .matching("dev.patchbay.(*)..")
          .should()
          .beFreeOfCycles()
          .because("core, areas and root are built on one another, one way");

  @ArchTest
  static final ArchRule only_the_root_knows_the_driver =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.patchbay", "dev.patchbay.driver")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.patchbay.driver")
          .because("the driver is not for users");

  @ArchTest
  static final ArchRule the_core_knows_no_area =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.patchbay.call..",
              "dev.patchbay.error..",
              "dev.patchbay.identity..",
              "dev.patchbay.capability..",
              "dev.patchbay.answer..",
              "dev.patchbay.spi..",
              "dev.patchbay.token..",
              "dev.patchbay.value..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.patchbay.search..",
              "dev.patchbay.profile..",
              "dev.patchbay.invitation..",
              "dev.patchbay.messaging..",
              "dev.patchbay.session..",
              "dev.patchbay.post..",
              "dev.patchbay.event..")
          .because("areas declare their own operations, requests and results");

  @Test
  void every_operation_stands_once_in_the_list() {
    assertThat(Operations.ALL).extracting(Operation::id).doesNotHaveDuplicates().hasSize(80);
  }
}

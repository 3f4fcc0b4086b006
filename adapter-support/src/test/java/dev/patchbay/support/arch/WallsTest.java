package dev.patchbay.support.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "dev.patchbay.support",
    importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
  @ArchTest
  static final ArchRule only_http_knows_okhttp =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.patchbay.support.http")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("okhttp3..")
          .because("an adapter's author touches OkHttp only through this module");

  @ArchTest
  static final ArchRule packages_are_free_of_cycles =
      slices().matching("dev.patchbay.support.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule it_knows_no_vendor =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.patchbay.dialect..",
              "dev.patchbay.unipile..",
              "dev.patchbay.linkedapi..",
              "dev.patchbay.postpress..",
              "dev.patchbay.runtime..",
              "dev.patchbay.sandbox..",
              "dev.patchbay.tck..")
          .because("adapters are built on it, not it on them");
}

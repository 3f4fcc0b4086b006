package dev.patchbay.postpress;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.patchbay.dialect.DialectFeature;
import dev.patchbay.dialect.DialectOptions;
import dev.patchbay.identity.Vendor;
import org.junit.jupiter.api.Test;

/** What the adapter may know, and that the dialect knows features and no vendors. */
class WallsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.patchbay.postpress", "dev.patchbay.dialect");

  @Test
  void the_adapter_knows_nothing_beside_its_dialect() {
    noClasses()
        .that()
        .resideInAPackage("dev.patchbay.postpress..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.patchbay.unipile..",
            "dev.patchbay.linkedapi..",
            "dev.patchbay.myagentmail..",
            "dev.patchbay.runtime..",
            "dev.patchbay.sandbox..",
            "dev.patchbay.tck..",
            "dev.patchbay.cli..",
            "dev.patchbay.driver..")
        .check(CLASSES);
  }

  @Test
  void the_dialect_never_asks_which_vendor_it_speaks_for() {
    ArchRule noName =
        noClasses()
            .that()
            .resideInAPackage("dev.patchbay.dialect..")
            .should()
            .callMethod(Vendor.class, "name")
            .orShould()
            .callMethod(Vendor.class, "of", String.class)
            .because("a difference between vendors is an option, a feature, a row or an override");

    noName.check(CLASSES);
  }

  @Test
  void features_are_asked_for_through_the_options_alone() {
    classes()
        .that()
        .belongToAnyOf(DialectFeature.class)
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAnyPackage("dev.patchbay.dialect..", "dev.patchbay.postpress..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("dev.patchbay.dialect..")
        .and()
        .doNotBelongToAnyOf(DialectOptions.class, DialectFeature.class)
        .should()
        .callMethod(DialectOptions.class, "features")
        .check(CLASSES);
  }

  @Test
  void only_the_wire_speaks_retrofit() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..wire..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("retrofit2..", "okhttp3.."))
        .check(CLASSES);
  }
}

package dev.patchbay.dialect;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.patchbay.identity.Vendor;

/** The dialect knows features and no vendors; the walls of every adapter are in its adapters. */
@AnalyzeClasses(packages = "dev.patchbay.dialect", importOptions = DoNotIncludeTests.class)
class WallsTest {
  @ArchTest
  static final ArchRule it_knows_no_adapter =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.patchbay.unipile..", "dev.patchbay.postpress..")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule it_never_asks_which_vendor_it_speaks_for =
      noClasses()
          .should()
          .callMethod(Vendor.class, "name")
          .orShould()
          .callMethod(Vendor.class, "of", String.class)
          .because("a difference between vendors is an option, a feature, a row or an override")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule features_are_asked_for_through_the_options_alone =
      noClasses()
          .that()
          .doNotBelongToAnyOf(DialectOptions.class, DialectFeature.class)
          .should()
          .callMethod(DialectOptions.class, "features")
          .allowEmptyShould(false);
}

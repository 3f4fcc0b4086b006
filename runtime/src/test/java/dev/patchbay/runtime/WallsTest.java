package dev.patchbay.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.patchbay.runtime", importOptions = DoNotIncludeTests.class)
class WallsTest {
  @ArchTest
  static final ArchRule runtime_knows_the_api_and_its_libraries_alone =
      classes()
          .that()
          .resideInAPackage("dev.patchbay.runtime..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.patchbay.runtime..",
              "dev.patchbay",
              "dev.patchbay.call..",
              "dev.patchbay.answer..",
              "dev.patchbay.capability..",
              "dev.patchbay.error..",
              "dev.patchbay.identity..",
              "dev.patchbay.secret..",
              "dev.patchbay.spi..",
              "dev.patchbay.token..",
              "java..",
              "io.vavr..",
              "org.jspecify..",
              "io.smallrye.config..",
              "org.eclipse.microprofile.config..",
              "org.apache.commons.text..",
              "com.squareup.moshi..",
              "org.slf4j..")
          .because("decorators and opening must work with every adapter, present or future")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule libraries_stay_inside =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should()
          .notHaveRawReturnType(
              com.tngtech.archunit.base.DescribedPredicate.describe(
                  "of a library",
                  type ->
                      type.getPackageName().startsWith("io.smallrye")
                          || type.getPackageName().startsWith("org.eclipse")
                          || type.getPackageName().startsWith("com.squareup")))
          .because("a library that users can see can never be replaced")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule nothing_prints =
      noClasses()
          .that()
          .resideInAPackage("dev.patchbay.runtime..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("only the command line prints")
          .allowEmptyShould(false);
}

package dev.patchbay.myagentmail;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

@AnalyzeClasses(packages = "dev.patchbay.myagentmail", importOptions = DoNotIncludeTests.class)
class WallsTest {
  private static final Set<String> STRANGERS =
      Set.of("dialect", "unipile", "postpress", "linkedapi", "runtime", "sandbox", "tck", "cli");

  @ArchTest
  static final ArchRule an_adapter_knows_the_port_and_the_plumbing_alone =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.patchbay..",
              "java..",
              "io.vavr..",
              "org.jspecify..",
              "com.squareup.moshi..",
              "retrofit2..")
          .because("whatever else it needs belongs into adapter-support")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule an_adapter_knows_no_other_module =
      noClasses()
          .should()
          .dependOnClassesThat(
              describe(
                  "of other adapters, runtime, sandbox, kit or command",
                  (JavaClass type) ->
                      STRANGERS.stream()
                          .anyMatch(
                              name -> type.getPackageName().startsWith("dev.patchbay." + name))))
          .because("who reads the wire must not write the answer sheet")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule retrofit_stays_at_the_wire =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.patchbay.myagentmail.wire..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("retrofit2.http..")
          .because("routes are spelled in one place")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule users_see_the_provider_and_the_own_operations_alone =
      classes()
          .that()
          .resideInAPackage("dev.patchbay.myagentmail")
          .and()
          .arePublic()
          .should()
          .haveNameMatching(".*\\.MyAgentMail(AdapterProvider|Operations|Cadences)")
          .because("everything else is reached through the port")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule nothing_prints =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("only the command line prints")
          .allowEmptyShould(false);
}

package dev.patchbay.myagentmail;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.patchbay.tck.walls.AdapterWalls;

@AnalyzeClasses(packages = "dev.patchbay.myagentmail", importOptions = DoNotIncludeTests.class)
class WallsTest {
  @ArchTest static final ArchTests WALLS = ArchTests.in(AdapterWalls.class);

  @ArchTest
  static final ArchRule an_adapter_knows_the_port_and_the_plumbing_alone =
      classes()
          .should()
          .onlyDependOnClassesThat(
              AdapterWalls.ofThePortOrThePlumbing()
                  .or(resideInAnyPackage("dev.patchbay.myagentmail..")))
          .because("whatever else it needs belongs into adapter-support")
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
}

package dev.patchbay.unipile;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.patchbay.identity.Vendor;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the adapter and its dialect may know; a rule that matches nothing fails. */
class WallsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.patchbay.unipile", "dev.patchbay.dialect");

  @Test
  void neither_knows_what_is_built_upon_or_beside_it() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.patchbay.unipile..", "dev.patchbay.dialect..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.patchbay.runtime..",
            "dev.patchbay.sandbox..",
            "dev.patchbay.tck..",
            "dev.patchbay.cli..",
            "dev.patchbay.linkedapi..",
            "dev.patchbay.postpress..",
            "dev.patchbay.driver..")
        .check(CLASSES);
  }

  @Test
  void the_dialect_knows_no_adapter() {
    noClasses()
        .that()
        .resideInAPackage("dev.patchbay.dialect..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.patchbay.unipile..", "dev.patchbay.postpress..")
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
    classes()
        .that()
        .resideInAPackage("..wire..")
        .and()
        .haveSimpleNameEndingWith("Api")
        .should()
        .dependOnClassesThat(resideInAPackage("retrofit2.."))
        .check(CLASSES);
  }

  @Test
  void wire_types_are_in_no_public_signature() {
    classes()
        .that()
        .resideOutsideOfPackage("..wire..")
        .and()
        .arePublic()
        .should(keepTheWireToThemselves())
        .check(CLASSES);
  }

  @Test
  void nothing_in_the_dialect_asks_who_the_vendor_is() {
    noClasses()
        .that()
        .resideInAPackage("dev.patchbay.dialect..")
        .should()
        .callMethod(Vendor.class, "name")
        .check(CLASSES);
  }

  private static ArchCondition<JavaClass> keepTheWireToThemselves() {
    return new ArchCondition<>("keep the wire to themselves") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaCodeUnit member : type.getCodeUnits()) {
          if (!member.getModifiers().contains(JavaModifier.PUBLIC)
              || member.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            continue;
          }
          Set<String> wire =
              Stream.concat(Stream.of(member.getReturnType()), member.getParameterTypes().stream())
                  .map(JavaType::getAllInvolvedRawTypes)
                  .flatMap(Set::stream)
                  .map(JavaClass::getPackageName)
                  .filter(name -> name.endsWith(".wire") || name.startsWith("retrofit2"))
                  .collect(Collectors.toSet());
          events.add(
              new SimpleConditionEvent(
                  type, wire.isEmpty(), member.getFullName() + " shows " + wire));
        }
      }
    };
  }
}

package dev.patchbay.tck.walls;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every adapter holds to, wherever it lives: it reaches the vendor through the plumbing alone,
 * spells routes and wire records in packages called {@code wire}, shows none of them in a package
 * that its module exports (or, without a module descriptor, in any), and prints nothing. A rule
 * that finds no class fails.
 */
public final class AdapterWalls {
  private static final Set<String> LIBRARIES =
      Set.of(
          "java.",
          "io.vavr",
          "org.jspecify",
          "com.squareup.moshi",
          "retrofit2",
          "com.google.common");
  private static final Pattern PORT =
      Pattern.compile(
          "dev\\.patchbay(\\.(answer|call|capability|challenge|codec|error|event|identity|invitation"
              + "|messaging|post|profile|search|secret|session|spi|support|token|value)(\\..*)?)?");

  @ArchTest
  static final ArchRule who_reads_the_wire_does_not_write_the_answer_sheet =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "dev.patchbay.driver..",
                  "dev.patchbay.runtime..",
                  "dev.patchbay.sandbox..",
                  "dev.patchbay.tck..",
                  "dev.patchbay.cli.."))
          .because("the kit could not tell what adapter and sandbox have wrong in common")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule the_plumbing_is_the_only_way_to_http =
      noClasses()
          .should()
          .dependOnClassesThat(resideInAnyPackage("okhttp3..", "okio..", "java.net.http.."))
          .because("time-outs, limits, redaction and dispatch are kept in adapter-support")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule routes_are_spelled_at_the_wire =
      noClasses()
          .that()
          .resideOutsideOfPackage("..wire..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("retrofit2.http..")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule users_see_nothing_of_the_wire =
      classes()
          .that()
          .resideOutsideOfPackage("..wire..")
          .and()
          .arePublic()
          .and(describe("are shown to users", new Exports()))
          .should(keepTheWireToThemselves())
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

  private AdapterWalls() {}

  /**
   * An adapter that has packages of its own beside this project's depends on them, the port, the
   * plumbing and the libraries of both alone.
   *
   * @param packages its own, as {@code dev.example.lantern..}
   * @return a rule to be kept in an {@code @ArchTest} field beside these
   */
  public static ArchRule knowingOnly(String... packages) {
    return classes()
        .should()
        .onlyDependOnClassesThat(ofThePortOrThePlumbing().or(resideInAnyPackage(packages)))
        .because("whatever else it needs belongs into adapter-support")
        .allowEmptyShould(false);
  }

  /**
   * Users see the provider and what offers the vendor's own operations alone.
   *
   * @param home the package of these
   * @param names their simple names, as a regular expression
   * @return a rule to be kept in an {@code @ArchTest} field beside these
   */
  public static ArchRule showingOnly(String home, String names) {
    return classes()
        .that()
        .resideInAPackage(home)
        .and()
        .arePublic()
        .should()
        .haveNameMatching(Pattern.quote(home + ".") + names)
        .because("everything else is reached through the port")
        .allowEmptyShould(false);
  }

  /**
   * The packages of a module stand in storeys: each knows the ones below it, none above it, and
   * none beside it. So they form no cycle. Every package has its storey, and every storey somebody
   * who lives there.
   *
   * @param home the root package, as {@code dev.example.lantern}
   * @param storeys packages below the root, from the lowest storey to the highest; several of one
   *     storey are set apart by spaces, and the root itself is a dot: {@code "wire", "client",
   *     "search profile", "."}
   * @return a rule to be kept in an {@code @ArchTest} field beside these
   */
  public static ArchRule storeys(String home, String... storeys) {
    return classes()
        .that()
        .resideInAPackage(home + "..")
        .should(new Storeys(home, storeys))
        .because("whoever reads a package has to have read those below it alone")
        .allowEmptyShould(false);
  }

  private static DescribedPredicate<JavaClass> ofThePortOrThePlumbing() {
    return describe(
        "of the port, the plumbing or their libraries",
        type ->
            LIBRARIES.stream().anyMatch(type.getPackageName()::startsWith)
                || PORT.matcher(type.getPackageName()).matches());
  }

  private static ArchCondition<JavaClass> keepTheWireToThemselves() {
    return new ArchCondition<>("keep the wire to themselves") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getCodeUnits().stream()
            .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
            .forEach(
                unit -> {
                  Set<String> wire = wireOf(unit);
                  events.add(
                      new SimpleConditionEvent(
                          type, wire.isEmpty(), unit.getFullName() + " shows " + wire));
                });
      }
    };
  }

  private static Set<String> wireOf(JavaCodeUnit unit) {
    return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
        .map(JavaType::getAllInvolvedRawTypes)
        .flatMap(Set::stream)
        .map(JavaClass::getPackageName)
        .filter(name -> name.endsWith(".wire") || name.startsWith("retrofit2"))
        .collect(Collectors.toSet());
  }
}

package dev.patchbay.dialect;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import dev.patchbay.identity.Vendor;
import java.util.stream.Stream;

/** The dialect knows features and no vendors; the walls of every adapter are in its adapters. */
@AnalyzeClasses(packages = "dev.patchbay.dialect", importOptions = DoNotIncludeTests.class)
class WallsTest {
  private static final String ROOT = "dev.patchbay.dialect";
  private static final String OWN = ROOT + ".own";

  private static final String[] AREAS = {
    "search", "profile", "invitation", "messaging", "session", "post", "event", "own"
  };

  private static final String[] OWN_AREAS = {
    "account", "profile", "messaging", "job", "applicant", "hiring", "raw"
  };

  /** A layer without classes fails, and so does a class in no layer. */
  @ArchTest
  static final ArchRule areas_stand_on_what_they_share_and_know_nothing_of_one_another = layers();

  @ArchTest
  static final ArchRule packages_are_free_of_cycles =
      slices()
          .matching("dev.patchbay.(**)")
          .should()
          .beFreeOfCycles()
          .because("who reads one package must not have to read all")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule an_area_shows_its_room_and_what_users_see_alone =
      classes()
          .that()
          .resideInAnyPackage(
              Stream.of(AREAS)
                  .filter(area -> !area.equals("own"))
                  .map(area -> ROOT + "." + area)
                  .toArray(String[]::new))
          .and()
          .arePublic()
          .should()
          .haveNameMatching(
              ".*\\.(Dialect[A-Z][a-z]+|LaterSearch|PostRules" // what adapters put together
                  + "|PreviewProfile|ListMessagesFrom" // requests of a vendor's own operations
                  + "|SearchLeftovers|SchoolDetails|MessagingLeftovers)")
          .because("areas are exported; what several of them need stands below them")
          .allowEmptyShould(false);

  /** Values and rules, then areas, then the list of all operations, then who carries them out. */
  @ArchTest
  static final ArchRule own_operations_are_listed_above_their_areas_and_carried_out_above_the_list =
      ownLayers();

  @ArchTest
  static final ArchRule own_requests_and_results_know_nothing_of_how_they_are_carried_out =
      noClasses()
          .that()
          .resideInAPackage(OWN + "..")
          .and()
          .resideOutsideOfPackage(OWN + ".room")
          .should()
          .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAPackage(OWN + ".."))))
          .because("users hold them, and the wire is not for users")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule own_rooms_show_what_adapters_put_together_alone =
      classes()
          .that()
          .resideInAnyPackage(OWN, OWN + ".room")
          .and()
          .arePublic()
          .should()
          .haveNameMatching(
              ".*\\.(OwnOperations|SharedOperations" // what extensions are made of
                  + "|OwnRooms|OwnCalls|OwnArguments)") // what tables are made of
          .because("whoever looks for a request or a result looks into its area")
          .allowEmptyShould(false);

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

  private static ArchRule layers() {
    LayeredArchitecture layers =
        layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
            .layer("root")
            .definedBy(ROOT)
            .layer("wire")
            .definedBy(ROOT + ".wire")
            .layer("call")
            .definedBy(ROOT + ".call")
            .layer("read")
            .definedBy(ROOT + ".read");
    for (String area : AREAS) {
      layers =
          layers
              .layer(area)
              .definedBy(ROOT + "." + area + (area.equals("own") ? ".." : ""))
              .whereLayer(area)
              .mayNotBeAccessedByAnyLayer();
    }
    return layers
        .whereLayer("call")
        .mayOnlyBeAccessedByLayers(AREAS)
        .whereLayer("read")
        .mayOnlyBeAccessedByLayers(AREAS)
        .whereLayer("wire")
        .mayOnlyBeAccessedByLayers(and(AREAS, "read"))
        .whereLayer("root")
        .mayOnlyBeAccessedByLayers(and(AREAS, "call"))
        .ensureAllClassesAreContainedInArchitecture();
  }

  private static ArchRule ownLayers() {
    LayeredArchitecture layers =
        layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(OWN + "..")
            .layer("rule")
            .definedBy(OWN + ".rule")
            .layer("value")
            .definedBy(OWN + ".value")
            .layer("list")
            .definedBy(OWN)
            .layer("room")
            .definedBy(OWN + ".room");
    for (String area : OWN_AREAS) {
      layers = layers.layer(area).definedBy(OWN + "." + area);
    }
    for (String area : OWN_AREAS) {
      layers =
          layers
              .whereLayer(area)
              .mayOnlyBeAccessedByLayers(
                  area.equals("job")
                      ? new String[] {"applicant", "hiring", "list", "room"}
                      : new String[] {"list", "room"});
    }
    return layers
        .whereLayer("rule")
        .mayOnlyBeAccessedByLayers(and(OWN_AREAS, "value", "room"))
        .whereLayer("value")
        .mayOnlyBeAccessedByLayers(and(OWN_AREAS, "list", "room"))
        .whereLayer("list")
        .mayOnlyBeAccessedByLayers("room")
        .whereLayer("room")
        .mayNotBeAccessedByAnyLayer()
        .ensureAllClassesAreContainedInArchitectureIgnoring(not(resideInAPackage(OWN + "..")));
  }

  private static String[] and(String[] areas, String... others) {
    return Stream.concat(Stream.of(areas), Stream.of(others)).toArray(String[]::new);
  }
}

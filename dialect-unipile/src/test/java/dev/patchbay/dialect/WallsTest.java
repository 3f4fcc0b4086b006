package dev.patchbay.dialect;

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

  private static final String[] AREAS = {
    "search", "profile", "invitation", "messaging", "session", "post", "event", "own"
  };

  /** A layer without classes fails, and so does a class in no layer. */
  @ArchTest
  static final ArchRule areas_stand_on_what_they_share_and_know_nothing_of_one_another = layers();

  @ArchTest
  static final ArchRule packages_are_free_of_cycles =
      slices()
          .matching(ROOT + ".(*)..")
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
              .definedBy(ROOT + "." + area)
              .whereLayer(area)
              .mayNotBeAccessedByAnyLayer();
    }
    return layers
        .whereLayer("call")
        .mayOnlyBeAccessedByLayers(AREAS)
        .whereLayer("read")
        .mayOnlyBeAccessedByLayers(AREAS)
        .whereLayer("wire")
        .mayOnlyBeAccessedByLayers(and("read"))
        .whereLayer("root")
        .mayOnlyBeAccessedByLayers(and("call"))
        .ensureAllClassesAreContainedInArchitecture();
  }

  private static String[] and(String shared) {
    return Stream.concat(Stream.of(AREAS), Stream.of(shared)).toArray(String[]::new);
  }
}

package dev.patchbay.unipile;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.patchbay.tck.walls.AdapterWalls;

@AnalyzeClasses(
    packages = {"dev.patchbay.unipile", "dev.patchbay.dialect"},
    importOptions = DoNotIncludeTests.class)
class WallsTest {
  @ArchTest static final ArchTests WALLS = ArchTests.in(AdapterWalls.class);

  @ArchTest
  static final ArchRule an_adapter_knows_the_port_the_plumbing_and_its_dialect_alone =
      AdapterWalls.knowingOnly("dev.patchbay.unipile..", "dev.patchbay.dialect..");

  @ArchTest
  static final ArchRule users_see_the_provider_and_the_own_operations_alone =
      AdapterWalls.showingOnly("dev.patchbay.unipile", "Unipile(AdapterProvider|Operations)");
}

package dev.patchbay.myagentmail;

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
      AdapterWalls.knowingOnly("dev.patchbay.myagentmail..");

  @ArchTest
  static final ArchRule users_see_the_provider_and_the_own_operations_alone =
      AdapterWalls.showingOnly(
          "dev.patchbay.myagentmail", "MyAgentMail(AdapterProvider|Operations|Cadences)");

  @ArchTest
  static final ArchRule areas_stand_on_what_they_share =
      AdapterWalls.storeys(
          "dev.patchbay.myagentmail",
          "wire raw intent",
          "cadence signal",
          "client",
          "read",
          "search profile invitation messaging post session",
          "event",
          "own",
          ".");
}

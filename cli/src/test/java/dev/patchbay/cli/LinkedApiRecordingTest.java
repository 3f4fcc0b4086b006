package dev.patchbay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.Patchbay;
import dev.patchbay.runtime.Patchbays;
import dev.patchbay.sandbox.Pack;
import dev.patchbay.sandbox.Sandboxes;
import dev.patchbay.sandbox.VendorSandbox;
import dev.patchbay.spi.Environment;
import dev.patchbay.spi.Waiting;
import dev.patchbay.tck.record.Recording;
import dev.patchbay.tck.record.Recording.Recorded;
import dev.patchbay.tck.record.Tapped;
import dev.patchbay.tck.run.KitTime;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedApiRecordingTest {
  @TempDir private Path folder;

  @Test
  void work_in_the_background_is_recorded_and_nobody_is_left() throws IOException {
    KitTime time = new KitTime(Clock.systemUTC().instant());
    Environment waitless = Environment.standard().with((Clock) time).with((Waiting) time);
    try (VendorSandbox sandbox = Sandboxes.start("linkedapi", 0);
        Tapped tap = Tapped.of(Vendors.named("linkedapi"));
        Patchbay patchbay =
            Patchbays.builder()
                .providers(List.of(tap))
                .environment(waitless)
                .onlyGiven()
                .file(RecordCommandTest.configuration(sandbox, folder))
                .open()) {
      Path out = folder.resolve("pack");

      Either<List<String>, Recorded> recorded =
          Recording.of(tap, patchbay, Pack.load("linkedapi"), time).into(out);

      assertThat(recorded.isRight()).as(recorded.toString()).isTrue();
      assertThat(recorded.get().probes())
          .containsEntry("session.list", "read")
          .containsEntry("profile.own", "read")
          .containsEntry("search.people", "read");
      Pack pack = Pack.load(out);
      assertThat(pack.background()).isEqualTo(Pack.load("linkedapi").background());
      assertThat(pack.exchanges()).hasSizeGreaterThan(8);
      String text = text(out.resolve("exchanges"));
      Nobody.of(sandbox.world(), text);
      sandbox.configuration().values().forEach(value -> assertThat(text).doesNotContain(value));
    }
  }

  private static String text(Path exchanges) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(exchanges)) {
      for (Path file : files.toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }
}

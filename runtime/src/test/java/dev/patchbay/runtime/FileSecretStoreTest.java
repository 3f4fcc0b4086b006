package dev.patchbay.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.patchbay.error.ConfigurationException;
import dev.patchbay.secret.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSecretStoreTest {
  private static final int MOST = 300;
  private static final String NAME = "acme/account/4c1f/token";
  private static final Secret TOKEN = Secret.of("t\u00f6ken \"1\"\n");

  @TempDir Path directory;
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = directory.resolve("secrets.json");
  }

  @Test
  void a_secret_survives_a_restart() {
    FileSecretStore.at(file).put(NAME, TOKEN);

    assertThat(FileSecretStore.at(file).get(NAME)).contains(TOKEN);
    assertThat(FileSecretStore.at(file).get("acme/other")).isEmpty();
  }

  @Test
  void a_secret_can_be_replaced_and_removed() {
    FileSecretStore store = FileSecretStore.at(file);
    store.put(NAME, TOKEN);
    store.put(NAME, Secret.of("second"));
    assertThat(store.get(NAME)).contains(Secret.of("second"));

    store.remove(NAME);
    store.remove("never there");
    assertThat(store.get(NAME)).isEmpty();
  }

  @Test
  void a_change_by_another_store_is_seen_at_once() {
    FileSecretStore one = FileSecretStore.at(file);
    FileSecretStore other = FileSecretStore.at(file);

    one.put(NAME, TOKEN);

    assertThat(other.get(NAME)).contains(TOKEN);
  }

  @Test
  void the_file_is_its_owners_alone() throws IOException {
    assumePosix();

    FileSecretStore.at(file).put(NAME, TOKEN);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void a_file_open_to_others_is_refused() throws IOException {
    assumePosix();
    FileSecretStore store = FileSecretStore.at(file);
    store.put(NAME, TOKEN);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw----r--"));

    assertThatThrownBy(() -> FileSecretStore.at(file))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "The secrets file "
                + file
                + " is open to others (rw----r--). Make it yours alone: chmod 600.");
    assertThatThrownBy(() -> store.get(NAME)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void nothing_else_is_left_behind_but_the_lock() throws IOException {
    FileSecretStore.at(file).put(NAME, TOKEN);

    try (var files = Files.list(directory)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("secrets.json", "secrets.json.lock");
    }
  }

  @Test
  void a_crash_while_writing_leaves_the_old_content() throws IOException {
    FileSecretStore.at(file).put(NAME, TOKEN);
    Files.writeString(directory.resolve("secrets.json.new"), "{\"patchbay-secrets\":1,\"sec");

    FileSecretStore again = FileSecretStore.at(file);
    assertThat(again.get(NAME)).contains(TOKEN);

    again.put("acme/second", Secret.of("2"));
    assertThat(FileSecretStore.at(file).get(NAME)).contains(TOKEN);
    assertThat(FileSecretStore.at(file).get("acme/second")).contains(Secret.of("2"));
    assertThat(directory.resolve("secrets.json.new")).doesNotExist();
  }

  @Test
  void a_damaged_file_is_refused_without_being_quoted_or_overwritten() throws IOException {
    FileSecretStore store = FileSecretStore.at(file);
    store.put(NAME, Secret.of("hush"));
    String cut = Files.readString(file).replaceAll("[}\\s]+$", "");
    Files.writeString(file, cut);

    assertThatThrownBy(() -> FileSecretStore.at(file))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "The secrets file "
                + file
                + " is damaged or not one of Patchbay's. Move it away to begin with an empty one.");
    assertThatThrownBy(() -> store.put("acme/second", Secret.of("2")))
        .isInstanceOf(UncheckedIOException.class)
        .hasStackTraceContaining("not a secrets file of Patchbay")
        .satisfies(thrown -> assertThat(thrown.toString()).doesNotContain("hush"));
    assertThat(file).hasContent(cut);
  }

  @Test
  void json_of_something_else_is_refused() throws IOException {
    for (String other : List.of("{}", "null", "[1]", "{\"patchbay-secrets\":2,\"secrets\":{}}")) {
      FileSecretStore store = FileSecretStore.at(file);
      store.put(NAME, TOKEN);
      Files.writeString(file, other);
      assertThatThrownBy(() -> store.get(NAME))
          .hasMessageContaining("is damaged or not one of Patchbay's");
      Files.delete(file);
    }
  }

  @Test
  void a_directory_that_does_not_exist_is_refused() {
    Path nowhere = directory.resolve("nowhere").resolve("secrets.json");

    assertThatThrownBy(() -> FileSecretStore.at(nowhere))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "The secrets file " + nowhere + " cannot be kept: its directory does not exist.");
  }

  @Test
  void several_threads_and_stores_lose_nothing() throws Exception {
    int writers = 4;
    int each = 12;
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    try {
      FileSecretStore shared = FileSecretStore.at(file);
      List<Callable<Boolean>> work = new ArrayList<>();
      for (int writer = 0; writer < writers; writer++) {
        FileSecretStore store = writer < 2 ? shared : FileSecretStore.at(file);
        String prefix = "acme/" + writer + "/";
        work.add(
            () -> {
              boolean seen = true;
              for (int i = 0; i < each; i++) {
                store.put(prefix + i, Secret.of(prefix + i));
                seen &= store.get(prefix + i).isDefined();
              }
              return seen;
            });
      }
      for (Future<Boolean> done : threads.invokeAll(work)) {
        assertThat(done.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
    FileSecretStore after = FileSecretStore.at(file);
    for (int writer = 0; writer < writers; writer++) {
      for (int i = 0; i < each; i++) {
        String name = "acme/" + writer + "/" + i;
        assertThat(after.get(name)).contains(Secret.of(name));
      }
    }
  }

  @Test
  void several_processes_lose_nothing() throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path", ""),
                SecretWriter.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    FileSecretStore store = FileSecretStore.at(file);
    int mine = 0;
    while (mine < SecretWriter.SECRETS || (other.isAlive() && mine < MOST)) {
      store.put("mine/" + mine, Secret.of("m"));
      mine++;
    }

    assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
    assertThat(other.waitFor()).isZero();
    for (int i = 0; i < mine; i++) {
      assertThat(store.get("mine/" + i)).isNotEmpty();
    }
    for (int i = 0; i < SecretWriter.SECRETS; i++) {
      assertThat(store.get(SecretWriter.PREFIX + i)).isNotEmpty();
    }
  }

  @Test
  void it_does_not_show_what_it_keeps() {
    FileSecretStore store = FileSecretStore.at(file);
    store.put(NAME, Secret.of("hush"));

    assertThat(store).hasToString("FileSecretStore(secrets.json)");
  }

  private void assumePosix() {
    assumeThat(directory.getFileSystem().supportedFileAttributeViews()).contains("posix");
  }
}

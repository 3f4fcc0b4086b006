package dev.patchbay.tck.report;

import dev.patchbay.sandbox.json.JsonObject;
import dev.patchbay.tck.run.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Who tested what: read from the jars themselves, so that nobody can write it by hand. */
final class Identity {
  private Identity() {}

  static JsonObject of(Subject subject, Instant at) {
    Class<?> provider = subject.provider().getClass();
    return JsonObject.empty()
        .put("vendor", subject.provider().vendor().name())
        .put("apiVersion", subject.pack().apiVersion())
        .put("adapter", provider.getName())
        .put("adapterVersion", provider.getPackage().getImplementationVersion())
        .put("adapterSha256", checksum(provider))
        .put("kitVersion", Identity.class.getPackage().getImplementationVersion())
        .put("kitSha256", checksum(Identity.class))
        .put("java", Runtime.version().toString())
        .put("at", at.toString());
  }

  /** Of the jar that a class comes from; null where it comes from a folder of classes. */
  private static @Nullable String checksum(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return null;
    }
    try {
      Path jar = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(jar) ? sha256(jar) : null;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  private static String sha256(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(in.readAllBytes());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

package dev.patchbay.cli;

import dev.patchbay.identity.Vendor;
import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.AdapterConfiguration;
import dev.patchbay.spi.AdapterProvider;
import dev.patchbay.spi.ConfigurationKey;
import dev.patchbay.spi.Resources;
import dev.patchbay.tck.defect.Defect;
import dev.patchbay.tck.defect.ToyProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** The kit's made-up vendor as an adapter from outside. */
public final class ToyVendor implements AdapterProvider {
  private final AdapterProvider toy = new ToyProvider(Defect.NONE);

  /** A jar that offers it. */
  static Path jar(Path folder) throws IOException {
    Path jar = folder.resolve("toy.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("META-INF/services/" + AdapterProvider.class.getName()));
      out.write(ToyVendor.class.getName().getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    return jar;
  }

  @Override
  public Vendor vendor() {
    return toy.vendor();
  }

  @Override
  public Set<String> aliases() {
    return toy.aliases();
  }

  @Override
  public List<ConfigurationKey> keys() {
    return toy.keys();
  }

  @Override
  public Adapter open(AdapterConfiguration configuration, Resources resources) {
    return toy.open(configuration, resources);
  }
}

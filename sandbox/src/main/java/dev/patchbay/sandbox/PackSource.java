package dev.patchbay.sandbox;

import dev.patchbay.sandbox.json.Json;
import dev.patchbay.sandbox.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where the files of a pack are read from. */
interface PackSource {
  /** The text of a file. */
  String read(String file);

  boolean has(String file);

  /** A file as JSON; when it is none, the error names the file. */
  default JsonObject json(String file) {
    String text = read(file);
    try {
      return Json.object(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + " of the pack: " + e.getMessage(), e);
    }
  }

  /** The same, reading each file once. */
  static PackSource kept(PackSource source) {
    Map<String, JsonObject> known = new ConcurrentHashMap<>();
    return new PackSource() {
      @Override
      public String read(String file) {
        return source.read(file);
      }

      @Override
      public boolean has(String file) {
        return known.containsKey(file) || source.has(file);
      }

      @Override
      public JsonObject json(String file) {
        return known.computeIfAbsent(file, source::json);
      }
    };
  }

  static PackSource ofFolder(Path folder) {
    return new PackSource() {
      @Override
      public String read(String file) {
        try {
          return Files.readString(folder.resolve(file));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public boolean has(String file) {
        return Files.exists(folder.resolve(file));
      }
    };
  }

  /** A folder of the class path; a file that stands there twice is refused, not shadowed. */
  static PackSource ofClassPath(ClassLoader loader, String folder) {
    return new PackSource() {
      @Override
      public String read(String file) {
        List<URL> all = all(file);
        if (all.isEmpty()) {
          throw new IllegalArgumentException(
              "There is no /" + folder + "/" + file + " on the class path");
        }
        try (InputStream in = all.get(0).openStream()) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public boolean has(String file) {
        return !all(file).isEmpty();
      }

      private List<URL> all(String file) {
        String name = folder + "/" + file;
        try {
          List<URL> all = Collections.list(loader.getResources(name));
          if (all.size() > 1) {
            throw new IllegalArgumentException(
                "/" + name + " is on the class path more than once, one hiding the other: " + all);
          }
          return all;
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }
}

package example;

import com.squareup.moshi.Moshi;
import dev.patchbay.identity.Vendor;
import java.io.IOException;

/**
 * An application packed into one jar. It reads a record through Moshi the way the adapters do: that
 * works only while the packed jar keeps Moshi's multi-release folder and its manifest flag.
 */
public final class Application {
  /** What stands for an adapter's wire record. */
  public record Wire(String vendor, Integer page) {}

  private Application() {}

  public static void main(String[] arguments) throws IOException {
    Wire wire =
        new Moshi.Builder().build().adapter(Wire.class).fromJson("{\"vendor\":\"unipile-v1\",\"page\":2}");
    if (wire == null || wire.page() != 2) {
      throw new IllegalStateException("The packed Moshi read " + wire);
    }
    System.out.println("shaded consumer: " + Vendor.of(wire.vendor()).name());
  }
}

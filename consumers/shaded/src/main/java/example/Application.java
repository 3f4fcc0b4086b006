package example;

import dev.patchbay.identity.Vendor;

/** An application packed into one jar. */
public final class Application {
  private Application() {}

  public static void main(String[] arguments) {
    Vendor vendor = Vendor.of("unipile-v1");
    System.out.println("shaded consumer: " + vendor.name());
  }
}

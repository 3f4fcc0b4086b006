package example;

import dev.patchbay.identity.Vendor;

/** An application on the module path. */
public final class Application {
  private Application() {}

  public static void main(String[] arguments) {
    Vendor vendor = Vendor.of("unipile-v1");
    System.out.println("module-path consumer: " + vendor.name());
  }
}

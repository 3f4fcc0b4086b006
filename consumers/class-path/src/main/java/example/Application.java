package example;

import dev.patchbay.identity.Vendor;

/** A plain application on the class path. */
public final class Application {
  private Application() {}

  public static void main(String[] arguments) {
    Vendor vendor = Vendor.of("unipile-v1");
    System.out.println("class-path consumer: " + vendor.name());
  }
}

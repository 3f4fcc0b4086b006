package example;

import dev.patchbay.sandbox.Sandboxes;
import dev.patchbay.sandbox.VendorSandbox;

/** A plain application on the class path: the program of Patchbay's README, on the sandbox. */
public final class Application {
  private Application() {}

  public static void main(String[] arguments) {
    try (VendorSandbox sandbox = Sandboxes.start("unipile-v1", 0)) {
      sandbox.properties().forEach(System::setProperty);
      Readme.run();
    }
    System.out.println("class-path consumer: the README's program ran");
  }
}

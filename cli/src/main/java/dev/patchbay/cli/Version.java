package dev.patchbay.cli;

import picocli.CommandLine;

/** The version of the build, from the jar's manifest. */
final class Version implements CommandLine.IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"patchbay " + (version == null ? "(not packaged)" : version)};
  }
}

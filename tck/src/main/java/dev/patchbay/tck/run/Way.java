package dev.patchbay.tck.run;

/** The two ways in which every case is run. */
public enum Way {
  /** As an application does. */
  PORT("through the port"),
  /** As a decorator does, without what the port checks first. */
  ADAPTER("straight at the adapter");

  private final String text;

  Way(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }
}

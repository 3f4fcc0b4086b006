package dev.patchbay.linkedapi.admin;

import java.util.List;

/**
 * The types of events that a webhook can report.
 *
 * @param names those that the vendor names by a text
 * @param undocumented whatever else it lists; the form is not documented
 */
public record WebhookEventTypes(List<String> names, List<Object> undocumented) {
  /** Copies the collections. */
  public WebhookEventTypes {
    names = List.copyOf(names);
    undocumented = List.copyOf(undocumented);
  }
}

package dev.patchbay.runtime;

import dev.patchbay.spi.Adapter;
import dev.patchbay.spi.ForwardingAdapter;
import dev.patchbay.spi.Resources;

/** An adapter that takes its resources with it when it closes. */
final class OwningAdapter extends ForwardingAdapter {
  private final Resources resources;

  OwningAdapter(Adapter adapter, Resources resources) {
    super(adapter);
    this.resources = resources;
  }

  @Override
  public void close() {
    try {
      super.close();
    } finally {
      resources.close();
    }
  }
}
